package jp.yagura.account.post;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import jp.yagura.guideline.posting.PostCheck;

/**
 * Something found in a draft.
 *
 * @param clauses that it comes from; empty for a product default
 * @param found what was found, shown as far as may be
 * @param reason why it is meant all the same; empty where nobody said
 */
record CheckFinding(
    PostCheck.Kind kind,
    PostCheck.Effect effect,
    List<String> clauses,
    List<String> found,
    String reason) {

  /** Whether it stands in the way. */
  public boolean open() {
    return effect == PostCheck.Effect.REFUSE || reason.isBlank();
  }

  /** Whether a reason is enough. */
  @JsonIgnore
  public boolean explainable() {
    return effect == PostCheck.Effect.REASON;
  }

  /** Its name in a form. */
  @JsonIgnore
  public String field() {
    return "reason." + kind.name();
  }

  /** What was found, for people. */
  @JsonIgnore
  public String shown() {
    return String.join("、", found);
  }
}
