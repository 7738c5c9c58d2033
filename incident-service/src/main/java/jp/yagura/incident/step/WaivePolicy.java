package jp.yagura.incident.step;

import java.util.Optional;
import jp.yagura.guideline.playbook.Condition;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.kit.refusal.Refused;

/**
 * A step that the guideline demands is never left out; any other with a reason in writing. A step
 * that the guideline leaves to judgement (必要に応じて) may be left out even where it is otherwise
 * demanded.
 */
final class WaivePolicy {
  private WaivePolicy() {}

  /** Empty when the step may be left out for this reason. */
  static Optional<Refused> refuses(PlaybookStep step, String reason) {
    if (step.required() && !leftToJudgement(step)) {
      return Optional.of(
          Refused.conflict("step-is-required", step.title().ja()).under(step.clause()));
    }
    return reason.isBlank()
        ? Optional.of(Refused.invalid("reason", "reason-missing"))
        : Optional.empty();
  }

  /** Whether the guideline leaves the step to its owner. */
  static boolean leftToJudgement(PlaybookStep step) {
    return step.when() != null && step.when().kind() == Condition.Kind.JUDGEMENT;
  }
}
