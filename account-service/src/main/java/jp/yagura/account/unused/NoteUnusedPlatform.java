package jp.yagura.account.unused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.Chronicle;
import jp.yagura.account.register.FindAccounts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.page.Times;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.profile.Platform;

/** Says that the municipality does not use a platform, or that it may. */
@ApplicationScoped
class NoteUnusedPlatform {
  private final UnusedPlatformQueries queries;
  private final FindAccounts accounts;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  NoteUnusedPlatform(
      UnusedPlatformQueries queries,
      FindAccounts accounts,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.queries = queries;
    this.accounts = accounts;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /** Notes it; refused where an account on the platform is registered and has not ended. */
  @Transactional
  Outcome<UnusedPlatform> note(Platform platform, String note) {
    List<String> there =
        accounts.all().stream()
            .filter(it -> it.platform() == platform && it.state() != AccountState.RETIRED)
            .map(AccountView::displayName)
            .toList();
    if (platform == Platform.OTHER) {
      return Outcome.refused(Refused.invalid("platform", "unused-needs-platform"));
    }
    if (!there.isEmpty()) {
      return Outcome.refused(
          new Refused(
              Refused.Reason.CONFLICT,
              "platform-is-used",
              "platform",
              null,
              List.of(platform.label(), String.join("、", there)),
              Map.of()));
    }
    var unused =
        new UnusedPlatform(
            platform,
            LocalDate.ofInstant(clock.instant(), Times.TOKYO),
            note.strip(),
            caller.actor().name());
    queries.put(unused);
    chronicle.platformUnused(platform, unused.note(), caller.actor());
    return Outcome.done(unused);
  }

  /** Takes it back; nothing happens where it was not noted. */
  @Transactional
  void takeBack(Platform platform) {
    if (queries.remove(platform)) {
      chronicle.platformUsed(platform, caller.actor());
    }
  }
}
