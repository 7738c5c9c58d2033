package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.due.DueSource;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.timeline.Chronicle;

/** Records the steps that passed their target undone; each is told of once. */
@ApplicationScoped
class MissedTargets implements DueSource {
  private final Steps steps;
  private final Playbooks playbooks;
  private final Chronicle chronicle;

  MissedTargets(Steps steps, Playbooks playbooks, Chronicle chronicle) {
    this.steps = steps;
    this.playbooks = playbooks;
    this.chronicle = chronicle;
  }

  @Override
  public List<IncidentId> incidents(Instant now, int most) {
    return steps.incidentsWithMissedTargets(now, most);
  }

  @Override
  public void tell(IncidentFacts incident, Instant now) {
    if (!incident.stage().ended()) {
      steps.missed(incident.id(), now).forEach(step -> record(incident, step, now));
    }
  }

  private void record(IncidentFacts incident, Step step, Instant now) {
    PlaybookStep definition =
        playbooks.frozen(incident.playbookId()).step(step.stepId()).orElseThrow();
    chronicle.record(step.missTarget(incident.summary(), definition, now), Actor.SYSTEM);
  }
}
