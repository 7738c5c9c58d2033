package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.contract.Actor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;

/**
 * Takes back an entry that should not have been made. Unlike the end of an account it tells
 * residents nothing: the register is as it was before, and the account may be registered again. Its
 * row and history stay.
 */
@ApplicationScoped
public class WithdrawAccount {
  private final ChangeAccount change;

  WithdrawAccount(ChangeAccount change) {
    this.change = change;
  }

  /**
   * Takes the entry back.
   *
   * @param ifMatch the version that was registered
   */
  public Outcome<AccountView> withdraw(AccountId id, IfMatch ifMatch, String reason, Actor by) {
    return change.change(id, ifMatch, by, _ -> Outcome.done(new AccountAct.Withdraw(reason)));
  }
}
