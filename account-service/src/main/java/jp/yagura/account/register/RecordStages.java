package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jp.yagura.account.procedure.StageAnswer;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;

/** Records stages that could only be done after an account entered the register, or ended. */
@ApplicationScoped
class RecordStages {
  private final ChangeAccount change;
  private final OpenStages open;
  private final CurrentCaller caller;

  RecordStages(ChangeAccount change, OpenStages open, CurrentCaller caller) {
    this.change = change;
    this.open = open;
    this.caller = caller;
  }

  /**
   * Records what was done.
   *
   * @param ifMatch the version that the caller read
   * @param answers by the id of the stage, such as {@code BACK_LINK}
   */
  Outcome<AccountView> record(AccountId id, IfMatch ifMatch, Map<String, StageAnswer> answers) {
    Editor editor = Editor.of(caller);
    return change.change(
        id,
        ifMatch,
        caller.actor(),
        account ->
            open.judge(account, answers).map(passed -> new AccountAct.PassStages(passed, editor)));
  }
}
