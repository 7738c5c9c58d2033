package jp.yagura.account.campaign;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.yagura.kit.page.FormTime;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** The form of a campaign as it was sent, or as it is shown. */
record CampaignForm(
    String title,
    String startsAt,
    String endsAt,
    List<String> accounts,
    String winners,
    String never,
    String warning,
    String version) {
  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  static final CampaignForm EMPTY = new CampaignForm("", "", "", List.of(), "", "", "", "");

  static CampaignForm of(CampaignView it) {
    return new CampaignForm(
        it.title(),
        local(it.startsAt()),
        local(it.endsAt()),
        it.accounts().stream().map(UUID::toString).toList(),
        it.winners(),
        it.never(),
        it.warning(),
        Version.tag(it.version()));
  }

  static CampaignForm of(MultivaluedMap<String, String> sent) {
    return new CampaignForm(
        text(sent, "title"),
        text(sent, "startsAt"),
        text(sent, "endsAt"),
        List.copyOf(Objects.requireNonNullElse(sent.get("accounts"), List.of())),
        text(sent, "winners"),
        text(sent, "never"),
        text(sent, "warning"),
        text(sent, "version"));
  }

  IfMatch ifMatch() {
    return new IfMatch(version);
  }

  /** Whether an account is chosen. */
  public boolean has(UUID account) {
    return accounts.contains(account.toString());
  }

  /** The entry; null where a time cannot be read, which is told. */
  @Nullable CampaignEntry entry(List<Refused> wrong) {
    Instant from = time("startsAt", startsAt, wrong);
    Instant until = time("endsAt", endsAt, wrong);
    return from == null || until == null
        ? null
        : new CampaignEntry(title, from, until, ids(), winners, never, warning);
  }

  private List<UUID> ids() {
    return accounts.stream()
        .map(it -> UUIDS.matcher(it).matches() ? UUID.fromString(it) : new UUID(0, 0))
        .toList();
  }

  private static @Nullable Instant time(String field, String text, List<Refused> wrong) {
    Instant at = FormTime.read(text).at();
    if (at != null && !at.isBefore(EARLIEST) && at.isBefore(LATEST)) {
      return at;
    }
    wrong.add(Refused.invalid(field, "campaign-time"));
    return null;
  }

  private static String local(Instant at) {
    return FormTime.write(at);
  }

  private static String text(MultivaluedMap<String, String> sent, String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "").replace("\r\n", "\n");
  }
}
