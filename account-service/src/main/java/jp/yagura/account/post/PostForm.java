package jp.yagura.account.post;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.yagura.guideline.posting.PostCheck;
import jp.yagura.kit.page.FormTime;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.WireNames;
import org.jspecify.annotations.Nullable;

/** A form about a post as it was sent, or as it is shown. */
record PostForm(Map<String, String> fields, List<String> accounts) {
  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  static final PostForm EMPTY = new PostForm(Map.of(), List.of());

  static PostForm of(MultivaluedMap<String, String> sent) {
    Map<String, String> fields = new HashMap<>();
    sent.forEach((name, values) -> fields.put(name, values.getFirst().replace("\r\n", "\n")));
    return new PostForm(
        fields, List.copyOf(Objects.requireNonNullElse(sent.get("accounts"), List.of())));
  }

  /** One that is begun for an account. */
  static PostForm begun(String account) {
    return new PostForm(Map.of(), List.of(account));
  }

  static PostForm of(PostView it) {
    PostContent content = it.content();
    Map<String, String> fields = new HashMap<>();
    fields.put("text", content.text());
    fields.put("why", content.why());
    fields.put("plannedAt", FormTime.write(content.plannedAt()));
    fields.put("primarySource", content.primarySource());
    fields.put("replyTo", content.replyTo());
    fields.put("category", content.category());
    fields.put("informationClass", content.informationClass());
    fields.put("version", Version.tag(it.version()));
    return new PostForm(fields, content.accounts().stream().map(UUID::toString).toList());
  }

  /** What was typed into a field, or nothing. */
  public String value(String field) {
    return fields.getOrDefault(field, "");
  }

  /** Whether an account is chosen. */
  public boolean has(UUID account) {
    return accounts.contains(account.toString());
  }

  /** Whether an account was chosen in a field. */
  public boolean is(String field, UUID account) {
    return value(field).equals(account.toString());
  }

  IfMatch ifMatch() {
    return IfMatch.fromString(value("version"));
  }

  /** The entry; null where the time cannot be read, which is told. */
  @Nullable PostEntry entry(List<Refused> wrong) {
    FormTime planned = time("plannedAt", wrong);
    return wrong.isEmpty()
        ? new PostEntry(
            accounts.stream().map(PostForm::id).toList(),
            value("text"),
            value("why"),
            planned.at(),
            value("primarySource"),
            value("replyTo"),
            value("category"),
            value("informationClass"))
        : null;
  }

  /** The step; null where something cannot be read, which is told. */
  @Nullable PostStep step(List<Refused> wrong) {
    PostAct act = WireNames.find(PostAct.class, value("act")).orElse(null);
    if (act == null) {
      wrong.add(Refused.invalid("act", "post-act-unknown"));
      return null;
    }
    Instant at = time("at", wrong).at();
    Map<PostCheck.Kind, String> reasons = new EnumMap<>(PostCheck.Kind.class);
    for (PostCheck.Kind kind : PostCheck.Kind.values()) {
      String reason = value("reason." + kind.name()).strip();
      if (!reason.isEmpty()) {
        reasons.put(kind, reason);
      }
    }
    return wrong.isEmpty()
        ? new PostStep(
            act,
            value("words"),
            reasons,
            value("attested").equals("true"),
            value("scope"),
            value("secondChecker"),
            value("account").isEmpty() ? null : id(value("account")),
            value("url"),
            at,
            value("correction"))
        : null;
  }

  private FormTime time(String field, List<Refused> wrong) {
    FormTime time = FormTime.read(value(field));
    if (time.unreadable()) {
      wrong.add(Refused.invalid(field, "post-time"));
    }
    return time;
  }

  private static UUID id(String text) {
    return UUIDS.matcher(text).matches() ? UUID.fromString(text) : new UUID(0, 0);
  }
}
