package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.incident.MissingStep;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What must come first. The order is the product's, learnt from accounts that were posted to again
 * because posts were deleted before the intruder was shut out; no guideline prescribes one. So the
 * lead may override it with a reason, and no clause is cited.
 */
@ApplicationScoped
class OrderPolicy {
  private final VisibilityPolicy access;

  OrderPolicy(VisibilityPolicy access) {
    this.access = access;
  }

  /** Ids of the steps that must be done or waived before this one. */
  static List<String> blocking(PlaybookStep step, Map<String, Step> all) {
    return step.requires().stream().filter(id -> open(all.get(id))).toList();
  }

  private static boolean open(@Nullable Step required) {
    return required != null && !required.satisfied();
  }

  Optional<Refused> refuses(
      PlaybookStep step, StepAct act, Map<String, Step> all, FrozenPlaybook playbook) {
    return switch (act) {
      case StepAct.Start _, StepAct.Do _ -> tooEarly(step, act, all, playbook);
      case StepAct.Undo _ -> neededBy(step, all, playbook);
      case StepAct.Take _, StepAct.Waive _ -> Optional.empty();
    };
  }

  private Optional<Refused> tooEarly(
      PlaybookStep step, StepAct act, Map<String, Step> all, FrozenPlaybook playbook) {
    List<String> first = blocking(step, all);
    Step row = Objects.requireNonNull(all.get(step.id()));
    if (first.isEmpty() || row.overrideReason != null) {
      return Optional.empty();
    }
    if (act.overrideReason() == null) {
      return Optional.of(refused("steps-first", first, playbook));
    }
    return access.leads() ? Optional.empty() : Optional.of(Refused.forbidden("override-by-lead"));
  }

  /** Nothing that was built upon is taken away. */
  private static Optional<Refused> neededBy(
      PlaybookStep step, Map<String, Step> all, FrozenPlaybook playbook) {
    List<String> later =
        playbook.steps().stream()
            .filter(other -> other.requires().contains(step.id()))
            .map(PlaybookStep::id)
            .filter(id -> relies(all.get(id)))
            .toList();
    return later.isEmpty() ? Optional.empty() : Optional.of(refused("steps-rely", later, playbook));
  }

  private static boolean relies(@Nullable Step other) {
    return other != null
        && other.overrideReason == null
        && (other.state == StepState.DONE || other.state == StepState.STARTED);
  }

  private static Refused refused(String code, List<String> ids, FrozenPlaybook playbook) {
    List<MissingStep> steps =
        ids.stream().flatMap(id -> playbook.step(id).stream()).map(OrderPolicy::named).toList();
    String titles = String.join("、", steps.stream().map(it -> it.title().ja()).toList());
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("steps", steps);
    details.put("overridable", code.equals("steps-first"));
    return new Refused(Refused.Reason.CONFLICT, code, null, null, List.of(titles), details);
  }

  static MissingStep named(PlaybookStep step) {
    return new MissingStep(step.id(), step.title(), step.owner().wire(), step.clause());
  }
}
