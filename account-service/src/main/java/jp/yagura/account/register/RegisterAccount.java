package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.account.opening.OpeningPolicy;
import jp.yagura.account.opening.OpeningRecord;
import jp.yagura.contract.Actor;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Puts an account into the register. */
@ApplicationScoped
public class RegisterAccount {
  private final Accounts accounts;
  private final AccountQueries queries;
  private final EntryPolicy policy;
  private final OpeningPolicy opening;
  private final Chronicle chronicle;
  private final Clock clock;

  RegisterAccount(
      Accounts accounts,
      AccountQueries queries,
      EntryPolicy policy,
      OpeningPolicy opening,
      Chronicle chronicle,
      Clock clock) {
    this.accounts = accounts;
    this.queries = queries;
    this.policy = policy;
    this.opening = opening;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** An account that somebody registers, with how the guideline's gate was passed. */
  @Transactional
  public Outcome<AccountView> register(AccountEntry entry, Actor by) {
    queries.lockRegister();
    return judge(entry).map(opened -> put(entry, opened, false, by));
  }

  /**
   * An account that was opened by a procedure whose stages were held against the guideline already.
   *
   * @param opened what was kept of it
   */
  @Transactional
  public Outcome<AccountView> open(AccountEntry entry, OpeningRecord opened, Actor by) {
    queries.lockRegister();
    List<Refused> refusals = policy.refusals(entry, null);
    return refusals.isEmpty()
        ? Outcome.done(put(entry, opened, false, by))
        : Outcome.refused(refusals);
  }

  /** What would speak against an entry if it were registered now; nothing is written. */
  public List<Refused> refusals(AccountEntry entry) {
    return judge(entry) instanceof Outcome.NotDone<OpeningRecord>(var refusals)
        ? refusals
        : List.of();
  }

  /** Lets nobody else register anything until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void holdRegister() {
    queries.lockRegister();
  }

  private Outcome<OpeningRecord> judge(AccountEntry entry) {
    List<Refused> refusals = new ArrayList<>(policy.refusals(entry, null));
    Outcome<OpeningRecord> opened = opening.judge(entry.opening());
    if (opened instanceof Outcome.NotDone<OpeningRecord>(var more)) {
      refusals.addAll(more);
    }
    return refusals.isEmpty() ? opened : Outcome.refused(refusals);
  }

  /** An account that comes with the product, to try it with: nobody asks how it was opened. */
  @Transactional
  public Outcome<AccountView> sample(AccountEntry entry) {
    queries.lockRegister();
    List<Refused> refusals = policy.refusals(entry, null);
    return refusals.isEmpty()
        ? Outcome.done(put(entry, opening.sample(), true, Actor.SYSTEM))
        : Outcome.refused(refusals);
  }

  private AccountView put(AccountEntry entry, OpeningRecord opened, boolean sample, Actor by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Account account = new Account(entry, opened, sample, now);
    accounts.persist(account);
    return chronicle.record(account, new AccountChange.Registered(), by);
  }
}
