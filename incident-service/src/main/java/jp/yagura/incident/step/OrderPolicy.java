package jp.yagura.incident.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.incident.incident.MissingStep;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.kit.refusal.Refused;

/**
 * What must come first. The order is the product's, learnt from accounts that were posted to again
 * because posts were deleted before the intruder was shut out; no guideline prescribes one. So the
 * lead may override it with a reason, and no clause is cited.
 */
final class OrderPolicy {
  private OrderPolicy() {}

  /**
   * Empty when the order is kept, or may be set aside.
   *
   * @param overridden whether it was set aside for this step before
   */
  static Optional<Refused> refuses(StepAct act, StepSituation situation, boolean overridden) {
    return switch (act) {
      case StepAct.Start _, StepAct.Do _ -> tooEarly(act, situation, overridden);
      case StepAct.Undo _ -> neededBy(situation);
      case StepAct.Take _, StepAct.Waive _ -> Optional.empty();
    };
  }

  private static Optional<Refused> tooEarly(
      StepAct act, StepSituation situation, boolean overridden) {
    if (situation.openBefore().isEmpty() || overridden) {
      return Optional.empty();
    }
    if (act.overrideReason() == null) {
      return Optional.of(refused("steps-first", situation.openBefore(), situation.playbook()));
    }
    return situation.rights().leads()
        ? Optional.empty()
        : Optional.of(Refused.forbidden("override-by-lead"));
  }

  /** Nothing that was built upon is taken away. */
  private static Optional<Refused> neededBy(StepSituation situation) {
    List<String> later = situation.builtUpon();
    return later.isEmpty()
        ? Optional.empty()
        : Optional.of(refused("steps-rely", later, situation.playbook()));
  }

  private static Refused refused(String code, List<String> ids, FrozenPlaybook playbook) {
    List<MissingStep> steps =
        ids.stream().flatMap(id -> playbook.step(id).stream()).map(MissingStep::of).toList();
    String titles = String.join("、", steps.stream().map(it -> it.title().ja()).toList());
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("steps", steps);
    details.put("overridable", code.equals("steps-first"));
    return new Refused(Refused.Reason.CONFLICT, code, null, null, List.of(titles), details);
  }
}
