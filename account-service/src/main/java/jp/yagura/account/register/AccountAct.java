package jp.yagura.account.register;

import java.util.List;
import java.util.UUID;
import jp.yagura.account.opening.Contractor;
import jp.yagura.account.opening.PolicyItem;
import jp.yagura.account.procedure.PassedStage;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** What is wanted of an account; the account decides whether it happens. */
public sealed interface AccountAct {

  /**
   * Somebody changes the entry.
   *
   * @param named what it means if the entry gets another name or address
   * @param against what the rest of the register has against it, such as a handle that is taken
   */
  record Edit(AccountEntry entry, NameChange named, Editor by, List<Refused> against)
      implements AccountAct {
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

  /**
   * Another operation policy is in force.
   *
   * @param stages by which it came to be so
   */
  record ChangePolicy(List<PolicyItem> policy, List<PassedStage> stages) implements AccountAct {
    public ChangePolicy {
      policy = List.copyOf(policy);
      stages = List.copyOf(stages);
    }
  }

  /**
   * Another division runs it from now on.
   *
   * @param responsiblePerson who answers for it there
   */
  record PassTo(String division, String responsiblePerson, String reason) implements AccountAct {}

  /**
   * Somebody says who runs it for the municipality.
   *
   * @param contractor null when a division does it itself
   */
  record Contract(@Nullable Contractor contractor, Editor by) implements AccountAct {}

  /** An entry that should not have been made is taken back; the account itself may live on. */
  record Withdraw(String reason) implements AccountAct {}

  /**
   * Somebody says which account took its place.
   *
   * @param successor null when none did
   */
  record Replace(@Nullable UUID successor, String reason, Editor by) implements AccountAct {}

  /** Somebody strikes out a former identity that was entered by mistake. */
  record StrikeFormer(FormerIdentity former, String reason, Editor by) implements AccountAct {}

  /** An incident says that it may be in wrong hands. */
  record Suspect(String reason, UUID incidentId) implements AccountAct {}

  /** The last incident that marked it is over. */
  record Release(String reason, UUID incidentId) implements AccountAct {}
}
