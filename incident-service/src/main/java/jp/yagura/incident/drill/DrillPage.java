package jp.yagura.incident.drill;

import java.util.List;
import jp.yagura.incident.DrillInjectId;
import jp.yagura.kit.page.FormErrors;
import jp.yagura.kit.paging.Version;
import org.jspecify.annotations.Nullable;

/**
 * The page from which a drill is run and played.
 *
 * @param runs whether the reader may decide about it
 * @param roles for which the reader may answer
 * @param input what was sent and refused
 */
record DrillPage(DrillView drill, boolean runs, List<String> roles, Input input) {

  /**
   * What was sent and refused.
   *
   * @param target the inject that it was about; null for the drill
   */
  record Input(@Nullable DrillInjectId target, String words, FormErrors errors) {
    static final Input NOTHING = new Input(null, "", FormErrors.NONE);
  }

  /** Whether the reader may say what was done about it. */
  public boolean plays(DrillInjectView inject) {
    return drill.isGoingOn() && inject.isGiven() && roles.contains(inject.role());
  }

  /** What stands in the field of an answer. */
  public String answer(DrillInjectView inject) {
    if (inject.id().equals(input.target())) {
      return input.words();
    }
    String answer = inject.answer();
    return answer == null ? "" : answer;
  }

  /** What is wrong with an answer; empty for nothing. */
  public String wrong(DrillInjectView inject) {
    String message = inject.id().equals(input.target()) ? input.errors().get("answer") : null;
    return message == null ? "" : message;
  }

  /** What stands in the field of what was learned. */
  public String lessons() {
    return input.target() == null ? input.words() : "";
  }

  /** The address of the field that a refusal is about. */
  public String anchor(String field) {
    DrillInjectId target = input.target();
    return target == null ? "#" + field : "#answer-" + target;
  }

  /** The incident's tag, which the form that ends the drill sends. */
  public String tag() {
    return Version.quoted(drill.incident().version());
  }
}
