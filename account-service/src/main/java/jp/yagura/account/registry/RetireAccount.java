package jp.yagura.account.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.yagura.account.closing.Closer;
import jp.yagura.account.closing.ClosingPolicy;
import jp.yagura.account.closing.ClosingRecord;
import jp.yagura.account.closing.ClosingSaid;
import jp.yagura.account.state.AccountState;
import jp.yagura.contract.Actor;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Takes an account out of use for good, the way the guideline in force that day says. */
@ApplicationScoped
public class RetireAccount {
  private final Accounts accounts;
  private final ClosingPolicy policy;
  private final Chronicle chronicle;
  private final Clock clock;

  RetireAccount(Accounts accounts, ClosingPolicy policy, Chronicle chronicle, Clock clock) {
    this.accounts = accounts;
    this.policy = policy;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Why, and how the guideline was obeyed. */
  public record Ending(String reason, ClosingSaid said) {}

  /** Why this person is not the one to do it; empty when they are. */
  public Optional<Refused> hands(AccountView account, Closer closer) {
    return policy.hands(account.closingCase(), closer);
  }

  /** What would come of it, without doing it. */
  public Outcome<ClosingRecord> weighed(AccountView account, ClosingSaid said, Closer closer) {
    return policy.judge(account.closingCase(), said, closer);
  }

  /**
   * Ends the account.
   *
   * @param version the version that the person read
   */
  @Transactional
  public Outcome<AccountView> retire(
      AccountId id, long version, Ending ending, Closer closer, Actor by) {
    Account account = accounts.hold(id).orElse(null);
    if (account == null) {
      return Outcome.refused(Refused.notFound());
    }
    AccountView before = account.view();
    if (before.version() != version) {
      return Outcome.refused(Refused.stale());
    }
    AccountState from = account.state();
    if (!from.mayBecome(AccountState.RETIRED)) {
      return Outcome.refused(MoveAccount.illegal(from));
    }
    return policy
        .judge(before.closingCase(), ending.said(), closer)
        .map(how -> ended(account, from, how, ending.reason(), by));
  }

  private AccountView ended(
      Account account, AccountState from, ClosingRecord how, String reason, Actor by) {
    account.end(how, clock.instant().truncatedTo(ChronoUnit.MICROS));
    return chronicle.ended(account, from, how, reason, by);
  }
}
