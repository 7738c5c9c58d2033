package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.OccurredAtPolicy;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.playbook.ResultPolicy;
import jp.yagura.incident.playbook.WaivePolicy;
import jp.yagura.kit.refusal.Refused;

/** Everything that may speak against an act, asked in the order in which people want to hear it. */
@ApplicationScoped
class StepRules {
  private final OwnerPolicy owner;
  private final OrderPolicy order;
  private final WaivePolicy waive;
  private final ResultPolicy results;
  private final OccurredAtPolicy occurredAt;

  StepRules(
      OwnerPolicy owner,
      OrderPolicy order,
      WaivePolicy waive,
      ResultPolicy results,
      OccurredAtPolicy occurredAt) {
    this.occurredAt = occurredAt;
    this.owner = owner;
    this.order = order;
    this.waive = waive;
    this.results = results;
  }

  /** Where the act would happen. */
  record Scene(
      IncidentFacts incident, FrozenPlaybook playbook, PlaybookStep step, Map<String, Step> all) {
    Step row() {
      return Objects.requireNonNull(all.get(step.id()));
    }
  }

  List<Refused> refuse(Scene scene, StepAct act) {
    Optional<Refused> refused =
        owner
            .refuses(scene.step().owner(), scene.incident().division(), scene.playbook())
            .or(() -> notNow(scene, act))
            .or(() -> owner.hasIt(act, scene.row()))
            .or(() -> left(scene, act))
            .or(() -> order.refuses(scene.step(), act, scene.all(), scene.playbook()));
    return refused.map(List::of).orElseGet(() -> written(scene, act));
  }

  private static Optional<Refused> notNow(Scene scene, StepAct act) {
    if (scene.incident().stage().ended()) {
      return Optional.of(
          Refused.conflict("incident-ended").with("stage", scene.incident().stage()));
    }
    if (!scene.row().applies) {
      return Optional.of(Refused.conflict("step-does-not-apply"));
    }
    StepState state = scene.row().state;
    return state.allows(act)
        ? Optional.empty()
        : Optional.of(Refused.conflict("step-is-" + state.wire()).with("state", state));
  }

  private Optional<Refused> left(Scene scene, StepAct act) {
    return act instanceof StepAct.Waive(String reason)
        ? waive.refuses(scene.step(), reason)
        : Optional.empty();
  }

  private List<Refused> written(Scene scene, StepAct act) {
    if (!(act instanceof StepAct.Do done)) {
      return List.of();
    }
    List<Refused> refusals = new ArrayList<>(results.refuses(scene.step(), done.results()));
    occurredAt.refuses("occurredAt", done.occurredAt()).ifPresent(refusals::add);
    return refusals;
  }
}
