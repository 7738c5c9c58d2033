package jp.yagura.account.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Puts an account into the register. */
@ApplicationScoped
public class RegisterAccount {
  private final Accounts accounts;
  private final EntryPolicy policy;
  private final Chronicle chronicle;
  private final Clock clock;

  RegisterAccount(Accounts accounts, EntryPolicy policy, Chronicle chronicle, Clock clock) {
    this.accounts = accounts;
    this.policy = policy;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** An account that somebody registers. */
  @Transactional
  public Outcome<AccountView> register(AccountEntry entry, Actor by) {
    return register(entry, by, false);
  }

  /** An account that comes with the product, to try it with. */
  @Transactional
  public Outcome<AccountView> sample(AccountEntry entry) {
    return register(entry, Actor.SYSTEM, true);
  }

  private Outcome<AccountView> register(AccountEntry entry, Actor by, boolean sample) {
    accounts.lockRegister();
    List<Refused> refusals = policy.refusals(entry, null);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Account account = new Account(entry, sample, clock.instant().truncatedTo(ChronoUnit.MICROS));
    accounts.persist(account);
    return Outcome.done(chronicle.registered(account, by));
  }
}
