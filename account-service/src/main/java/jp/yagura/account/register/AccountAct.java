package jp.yagura.account.register;

import java.util.List;
import java.util.UUID;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.kit.refusal.Refused;

/** What is wanted of an account; the account decides whether it happens. */
public sealed interface AccountAct {

  /**
   * Somebody corrects the entry.
   *
   * @param against what the rest of the register has against it, such as a handle that is taken
   */
  record Edit(AccountEntry entry, Editor by, List<Refused> against) implements AccountAct {
    public Edit {
      against = List.copyOf(against);
    }
  }

  /** Somebody moves it to a state that it may leave again. */
  record Move(AccountState to, String reason) implements AccountAct {}

  /** Somebody ends it, having obeyed the guideline. */
  record End(ClosingRecord how, String reason) implements AccountAct {}

  /** Somebody has done what was left to do after it was opened, or closed. */
  record PassStages(List<PassedStage> stages, Editor by) implements AccountAct {
    public PassStages {
      stages = List.copyOf(stages);
    }
  }

  /** An entry that should not have been made is taken back; the account itself may live on. */
  record Withdraw(String reason) implements AccountAct {}

  /** An incident says that it may be in wrong hands. */
  record Suspect(String reason, UUID incidentId) implements AccountAct {}

  /** The last incident that marked it is over. */
  record Release(String reason, UUID incidentId) implements AccountAct {}
}
