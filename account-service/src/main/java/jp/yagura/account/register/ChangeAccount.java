package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import jp.yagura.contract.Actor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/**
 * The one way to change an account that is in the register: it is held, told what is wanted, and
 * what comes of it is written down.
 */
@ApplicationScoped
public class ChangeAccount {
  private final Accounts accounts;
  private final Chronicle chronicle;
  private final Clock clock;

  ChangeAccount(Accounts accounts, Chronicle chronicle, Clock clock) {
    this.accounts = accounts;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Changes an account.
   *
   * @param ifMatch the version that was read
   * @param wanted what is wanted of the account as it is now; called while nobody else can change
   *     it
   */
  @Transactional
  public Outcome<AccountView> change(
      AccountId id, IfMatch ifMatch, Actor by, Function<AccountView, Outcome<AccountAct>> wanted) {
    Account account = accounts.hold(id).orElse(null);
    if (account == null) {
      return Outcome.refused(Refused.notFound());
    }
    AccountView before = account.view();
    Optional<Refused> stale = ifMatch.refuses(before.version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return switch (wanted.apply(before)) {
      case Outcome.Done<AccountAct>(AccountAct act) ->
          account.apply(act, now).map(change -> chronicle.record(account, change, by));
      case Outcome.NotDone<AccountAct>(var refusals) -> Outcome.refused(refusals);
    };
  }
}
