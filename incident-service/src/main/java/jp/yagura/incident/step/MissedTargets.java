package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.timeline.Chronicle;

/** Records the steps of the municipality in scope that passed their target undone. */
@ApplicationScoped
class MissedTargets {
  private static final int BATCH = 50;
  private final Steps steps;
  private final IncidentAccess desk;
  private final Playbooks playbooks;
  private final Chronicle chronicle;
  private final Clock clock;

  MissedTargets(
      Steps steps, IncidentAccess desk, Playbooks playbooks, Chronicle chronicle, Clock clock) {
    this.steps = steps;
    this.desk = desk;
    this.playbooks = playbooks;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Works off one batch, in the current transaction. What another replica has in hand is left out.
   *
   * @return true when there may be more
   */
  boolean recordBatch() {
    Instant now = clock.instant();
    List<IncidentId> late = steps.incidentsWithMissedTargets(now, BATCH);
    List<IncidentFacts> claimed = late.isEmpty() ? List.of() : desk.claim(late);
    for (IncidentFacts incident : claimed) {
      if (!incident.stage().ended()) {
        steps.missed(incident.id(), now).forEach(step -> record(incident, step, now));
      }
    }
    return late.size() == BATCH && !claimed.isEmpty();
  }

  private void record(IncidentFacts incident, Step step, Instant now) {
    PlaybookStep definition =
        playbooks.frozen(incident.playbookId()).step(step.stepId()).orElseThrow();
    chronicle.record(step.missTarget(incident.summary(), definition, now), Actor.SYSTEM);
  }
}
