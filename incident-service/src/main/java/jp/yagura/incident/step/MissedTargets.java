package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentEvent.StepTargetMissed;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.incident.IncidentDesk;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.timeline.EntryType;
import jp.yagura.incident.timeline.Timeline;
import jp.yagura.kit.outbox.Outbox;

/** Tells of the steps of the municipality in scope that passed their target undone. */
@ApplicationScoped
class MissedTargets {
  private static final int BATCH = 50;
  private final Steps steps;
  private final IncidentDesk desk;
  private final Playbooks playbooks;
  private final Timeline timeline;
  private final Outbox outbox;
  private final Clock clock;

  MissedTargets(
      Steps steps,
      IncidentDesk desk,
      Playbooks playbooks,
      Timeline timeline,
      Outbox outbox,
      Clock clock) {
    this.steps = steps;
    this.desk = desk;
    this.playbooks = playbooks;
    this.timeline = timeline;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Works off one batch, in the current transaction. What another replica has in hand is left out.
   *
   * @return true when there may be more
   */
  boolean tell() {
    Instant now = clock.instant();
    List<UUID> late = steps.incidentsWithMissedTargets(now, BATCH);
    List<IncidentFacts> claimed = late.isEmpty() ? List.of() : desk.claim(late);
    for (IncidentFacts incident : claimed) {
      if (!incident.stage().ended()) {
        steps.missed(incident.id(), now).forEach(step -> tell(incident, step, now));
      }
    }
    return late.size() == BATCH && !claimed.isEmpty();
  }

  private void tell(IncidentFacts incident, Step step, Instant now) {
    PlaybookStep definition =
        playbooks.frozen(incident.playbookId()).step(step.stepId).orElseThrow();
    Instant due = step.dueAt == null ? now : step.dueAt;
    step.targetToldAt = now;
    Map<String, String> details = TellStep.named(definition);
    details.put("owner", definition.owner().wire());
    timeline.add(incident.id(), EntryType.TARGET_MISSED, Actor.SYSTEM, due, details);
    outbox.add(
        new StepTargetMissed(
            incident.summary(),
            step.stepId,
            definition.title().ja(),
            definition.owner().wire(),
            due));
  }
}
