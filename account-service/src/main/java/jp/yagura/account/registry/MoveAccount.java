package jp.yagura.account.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.account.state.AccountState;
import jp.yagura.contract.Actor;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Moves an account to another state: by a person's decision, or because of an incident. */
@ApplicationScoped
public class MoveAccount {
  private final Accounts accounts;
  private final Chronicle chronicle;
  private final Clock clock;

  MoveAccount(Accounts accounts, Chronicle chronicle, Clock clock) {
    this.accounts = accounts;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * A person's decision; an account ends by {@link RetireAccount} only.
   *
   * @param version the version that the person read
   */
  @Transactional
  public Outcome<AccountView> byHand(
      AccountId id, long version, AccountState to, String reason, Actor by) {
    Account account = accounts.hold(id).orElse(null);
    if (account == null) {
      return Outcome.refused(Refused.notFound());
    }
    if (account.view().version() != version) {
      return Outcome.refused(Refused.stale());
    }
    AccountState from = account.state();
    if (!from.mayBecome(to)) {
      return Outcome.refused(illegal(from));
    }
    if (to == AccountState.RETIRED) {
      return Outcome.refused(Refused.conflict("retired-by-closing"));
    }
    account.move(to, now());
    return Outcome.done(chronicle.moved(account, from, new Chronicle.Cause(reason, null), by));
  }

  /**
   * Holds an account until the transaction ends, so that incidents that concern it take turns.
   *
   * @return false when the register does not know it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean hold(AccountId id) {
    return accounts.hold(id).isPresent();
  }

  /** An incident says that the account may be in wrong hands. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void suspect(AccountId id, String reason, UUID incidentId) {
    Account account = accounts.findById(id);
    AccountState from = account.state();
    if (account.suspect(now())) {
      chronicle.moved(account, from, new Chronicle.Cause(reason, incidentId), Actor.SYSTEM);
    }
  }

  /** The last incident that marked the account is over. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void release(AccountId id, String reason, UUID incidentId) {
    Account account = accounts.findById(id);
    AccountState from = account.state();
    if (account.release(now())) {
      chronicle.moved(account, from, new Chronicle.Cause(reason, incidentId), Actor.SYSTEM);
    }
  }

  static Refused illegal(AccountState from) {
    String code = from.next().isEmpty() ? "retired-stays" : "move-not-legal";
    return Refused.conflict(code)
        .with(
            "possible", from.next().stream().map(AccountState::wire).collect(Collectors.toList()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
