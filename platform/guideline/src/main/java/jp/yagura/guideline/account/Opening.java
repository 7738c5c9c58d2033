package jp.yagura.guideline.account;

import java.util.List;
import java.util.Optional;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.guideline.wording.Rule;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * What must happen before an account may be used.
 *
 * @param gate what kind of leave is needed
 * @param opener who may open accounts, in words
 * @param filedBy whose application it is: the head of a division unless said otherwise; where it is
 *     {@code pr}, no other division may apply (NNH-2)
 * @param openedBy who opens the account on the platform and tells the register its address, unless
 *     a stage {@code URL_REPORT} says so: the head of the division unless said otherwise
 * @param stages in order; a stage's decision is its owner's
 * @param policyFields what the operation policy must state
 * @param classes kinds of account, where the guideline knows several
 * @param fixedAccounts for {@link Gate#FIXED_LIST}: the only accounts there are
 * @param duties other rules on operating, such as the responsible person
 * @param interpretation how the product reads a clause that can be read in more than one way
 */
public record Opening(
    Gate gate,
    Text opener,
    @Nullable OwnerRole filedBy,
    @Nullable OwnerRole openedBy,
    List<Stage> stages,
    List<PolicyField> policyFields,
    @Nullable Text policyFieldsNote,
    List<AccountClass> classes,
    List<FixedAccount> fixedAccounts,
    List<Rule> duties,
    @Nullable Text interpretation) {
  /** What kind of leave an account needs. */
  public enum Gate {
    /** 許可 (NGS-4.2). */
    PERMISSION,
    /** 協議: the asked divisions speak, nobody permits (CYD-4.5). */
    CONSULTATION,
    /** 承認 (FJI-7.1). */
    APPROVAL,
    /** No gate: the guideline lists the accounts (NNH-2). */
    FIXED_LIST
  }

  /** Whose application it is. */
  public OwnerRole applicant() {
    return filedBy == null ? OwnerRole.HEAD : filedBy;
  }

  /** Who opens the account on the platform, where no stage says so. */
  public OwnerRole issuer() {
    return openedBy == null ? OwnerRole.HEAD : openedBy;
  }

  /** The kind of account of an id, such as {@code FIELD}. */
  public Optional<AccountClass> accountClass(String id) {
    return classes.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** An account the guideline itself names. */
  public record FixedAccount(String platform, String name, String clause) {}

  /**
   * A kind of account, such as Fuji's 分野別公式アカウント.
   *
   * @param transferable whether such accounts may pass to another division (FJI-6.2)
   */
  public record AccountClass(
      String id, Text name, Text guidance, boolean transferable, String clause) {}

  /** Whether the guideline says which accounts may pass to another division. */
  public boolean limitsTransfers() {
    return classes.stream().anyMatch(AccountClass::transferable);
  }
}
