package jp.yagura.account.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.account.register.Profiles;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import jp.yagura.profile.Platform;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Reference;

/** Lists an account of another body, or takes it off the list. */
@ApplicationScoped
class ListReference {
  private static final int LONGEST = 100;
  private static final int LONGEST_URL = 500;

  private final ReferenceQueries queries;
  private final FindAccounts accounts;
  private final Profiles profiles;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  ListReference(
      ReferenceQueries queries,
      FindAccounts accounts,
      Profiles profiles,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.queries = queries;
    this.accounts = accounts;
    this.profiles = profiles;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /** Lists it; refused where it is an account of the municipality itself, or listed already. */
  @Transactional
  Outcome<ReferenceAccount> add(ReferenceEntry entry) {
    List<Refused> wrong = refusals(entry);
    Platform platform = entry.platform();
    if (platform == null || !wrong.isEmpty()) {
      return Outcome.refused(wrong);
    }
    Reference asked = asked(entry);
    boolean ours = accounts.all().stream().anyMatch(it -> profiles.names(asked, it));
    if (ours) {
      return Outcome.refused(Refused.conflict("reference-is-ours", entry.handle()));
    }
    if (queries.all().stream().anyMatch(it -> it.platform() == platform && it.is(asked))) {
      return Outcome.refused(Refused.conflict("reference-is-listed", entry.handle()));
    }
    var account =
        new ReferenceAccount(
            UUID.randomUUID(),
            platform,
            entry.handle(),
            entry.url(),
            entry.displayName(),
            entry.body(),
            entry.project(),
            LocalDate.ofInstant(clock.instant(), Times.TOKYO),
            caller.actor().name());
    queries.add(account);
    chronicle.note(ReferenceNotes.listed(account), caller.actor());
    return Outcome.done(account);
  }

  /** Takes it off; ends the request where there is none. */
  @Transactional
  void remove(UUID id) {
    if (!queries.remove(id)) {
      throw Refused.notFound().exception();
    }
    chronicle.note(ReferenceNotes.removed(id), caller.actor());
  }

  private static Reference asked(ReferenceEntry entry) {
    String url = entry.url();
    return ProfileReader.read(url == null ? "@" + entry.handle() : url);
  }

  private static List<Refused> refusals(ReferenceEntry entry) {
    List<Refused> wrong = new ArrayList<>();
    Platform platform = entry.platform();
    String url = entry.url();
    if (platform == null) {
      wrong.add(Refused.invalid("platform", "operator-missing"));
    } else if (url == null && !platform.mayLackUrl()) {
      wrong.add(Refused.invalid("url", "url-missing", platform.label()));
    } else if (url != null && !ProfileReader.canBeOn(platform, url)) {
      wrong.add(Refused.invalid("url", "url-of-another-site", platform.label()));
    }
    if (url != null) {
      CharacterCount.beyond("url", url, LONGEST_URL).ifPresent(wrong::add);
    }
    line(wrong, "handle", entry.handle());
    line(wrong, "displayName", entry.displayName());
    line(wrong, "body", entry.body());
    line(wrong, "project", entry.project());
    return wrong;
  }

  private static void line(List<Refused> wrong, String field, String text) {
    if (text.isEmpty()) {
      wrong.add(Refused.invalid(field, "operator-missing"));
    } else if (PlainTexts.hasControls(text)) {
      wrong.add(Refused.invalid(field, "text-control-characters"));
    } else {
      CharacterCount.beyond(field, text, LONGEST).ifPresent(wrong::add);
    }
  }
}
