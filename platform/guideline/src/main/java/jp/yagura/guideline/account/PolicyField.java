package jp.yagura.guideline.account;

import jp.yagura.guideline.wording.Origin;
import jp.yagura.guideline.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * One item an account's operation policy must state.
 *
 * @param handling how the register keeps it
 */
public record PolicyField(
    String id, Text label, Handling handling, @Nullable String clause, Origin origin) {
  /** Whether the guideline asks the policy to state it before the account is opened. */
  public boolean required() {
    return origin == Origin.GUIDELINE && handling != Handling.AFTER_OPENING;
  }

  /** How the register keeps a policy item. */
  public enum Handling {
    /** Kept as written, and may be published. */
    PLAIN,
    /** A custody reference is kept, never the secret; the form prints 別途封緘保管 (FJI-7.1e). */
    CUSTODY_REFERENCE,
    /** Filled in after the account was opened (FJI-7.1f). */
    AFTER_OPENING,
    /** A date that leads to a review (FJI-7.1g). */
    DATE
  }
}
