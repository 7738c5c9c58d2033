package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.contract.Actor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;

/** Moves an account, by a person's decision, to a state that it may leave again. */
@ApplicationScoped
public class MoveAccount {
  private final ChangeAccount change;

  MoveAccount(ChangeAccount change) {
    this.change = change;
  }

  /**
   * Moves the account.
   *
   * @param ifMatch the version that the person read
   */
  public Outcome<AccountView> move(
      AccountId id, IfMatch ifMatch, AccountState to, String reason, Actor by) {
    return change.change(id, ifMatch, by, _ -> Outcome.done(new AccountAct.Move(to, reason)));
  }
}
