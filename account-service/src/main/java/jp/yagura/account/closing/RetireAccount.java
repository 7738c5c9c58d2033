package jp.yagura.account.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.account.register.AccountAct;
import jp.yagura.account.register.AccountId;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.account.register.ChangeAccount;
import jp.yagura.account.register.Editor;
import jp.yagura.contract.Actor;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;

/** Takes an account out of use for good, the way the guideline in force that day says. */
@ApplicationScoped
public class RetireAccount {
  private final ClosingPolicy policy;
  private final ChangeAccount change;

  RetireAccount(ClosingPolicy policy, ChangeAccount change) {
    this.policy = policy;
    this.change = change;
  }

  /** Why, and how the guideline was obeyed. */
  public record Ending(String reason, ClosingAnswers answers) {}

  /**
   * Ends the account.
   *
   * @param ifMatch the version that the person read
   */
  public Outcome<AccountView> retire(
      AccountId id, IfMatch ifMatch, Ending ending, Editor editor, Actor by) {
    return change.change(id, ifMatch, by, account -> end(account, ending, editor));
  }

  /** Who has ended already is told that, not what the guideline asks. */
  private Outcome<AccountAct> end(AccountView account, Ending ending, Editor editor) {
    return account
        .state()
        .refuses(AccountState.RETIRED)
        .<Outcome<AccountAct>>map(Outcome::refused)
        .orElseGet(
            () ->
                policy
                    .judge(account, ending.answers(), editor)
                    .map(how -> new AccountAct.End(how, ending.reason())));
  }
}
