package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.incident.ClosingCondition;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.MissingStep;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.playbook.Playbooks;

/**
 * The steps of an incident as people see them. It may be closed when every step that applies is
 * done, or waived where that is allowed.
 */
@ApplicationScoped
public class Checklist implements ClosingCondition {
  private final Steps steps;
  private final Playbooks playbooks;
  private final OwnerPolicy owner;
  private final Clock clock;

  Checklist(Steps steps, Playbooks playbooks, OwnerPolicy owner, Clock clock) {
    this.steps = steps;
    this.playbooks = playbooks;
    this.owner = owner;
    this.clock = clock;
  }

  /** All steps in the order of the playbook, those that do not apply among them. */
  public List<StepView> of(IncidentFacts incident) {
    FrozenPlaybook playbook = playbooks.frozen(incident.playbookId());
    Map<String, Step> all = steps.of(incident.id());
    return playbook.steps().stream()
        .filter(step -> all.containsKey(step.id()))
        .map(step -> view(new StepRules.Scene(incident, playbook, step, all)))
        .toList();
  }

  @Override
  public List<MissingStep> missing(IncidentFacts incident) {
    Map<String, Step> all = steps.of(incident.id());
    return playbooks.frozen(incident.playbookId()).steps().stream()
        .filter(step -> open(all, step))
        .map(OrderPolicy::named)
        .toList();
  }

  Optional<StepRules.Scene> scene(IncidentFacts incident, String stepId) {
    FrozenPlaybook playbook = playbooks.frozen(incident.playbookId());
    Map<String, Step> all = steps.of(incident.id());
    return playbook
        .step(stepId)
        .filter(step -> all.containsKey(step.id()))
        .map(step -> new StepRules.Scene(incident, playbook, step, all));
  }

  StepView view(StepRules.Scene scene) {
    boolean actable =
        scene.row().applies
            && !scene.incident().stage().ended()
            && owner.mayAct(scene.step().owner(), scene.incident().division());
    List<String> blocking = OrderPolicy.blocking(scene.step(), scene.all());
    return new StepView(
        StepView.Definition.of(scene.step(), scene.playbook()),
        StepView.Progress.of(scene.row(), blocking, actable, clock.instant()),
        scene.incident().version());
  }

  private static boolean open(Map<String, Step> all, PlaybookStep step) {
    Step row = all.get(step.id());
    return row != null && !row.satisfied();
  }
}
