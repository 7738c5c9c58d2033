package jp.yagura.guideline.playbook;

import jp.yagura.guideline.wording.Text;

/**
 * When a step applies. A step whose condition does not hold is not shown as open, is never missing
 * at closing, and counts as satisfied where another step requires it.
 *
 * @param text the condition in words, such as 必要に応じて
 */
public record Condition(String id, Kind kind, Text text) {
  /** Who can tell whether it holds. */
  public enum Kind {
    /** Holds while nobody can sign in to the account; unknown counts as able. */
    SIGN_IN_IMPOSSIBLE,
    /** Holds when the municipality's own account was taken over, not merely imitated. */
    OWN_ACCOUNT_TAKEN,
    /** The step's owner decides; leaving the step out is recorded with a reason. */
    JUDGEMENT
  }
}
