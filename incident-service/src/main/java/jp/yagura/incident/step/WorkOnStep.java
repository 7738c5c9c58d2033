package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.incident.IncidentDesk;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.Version;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Starts, does, waives or takes back a step. */
@ApplicationScoped
public class WorkOnStep {
  private final IncidentDesk desk;
  private final Checklist checklist;
  private final StepRules rules;
  private final TellStep tell;
  private final CurrentCaller caller;
  private final Clock clock;

  WorkOnStep(
      IncidentDesk desk,
      Checklist checklist,
      StepRules rules,
      TellStep tell,
      CurrentCaller caller,
      Clock clock) {
    this.desk = desk;
    this.checklist = checklist;
    this.rules = rules;
    this.tell = tell;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @param stepId id in the playbook, such as SITE_NOTICE
   * @param ifMatch the tag of the step as the caller read it: its version, not the incident's, so
   *     that two divisions can work on their steps side by side
   */
  @Transactional
  public Outcome<StepView> work(
      UUID incidentId, String stepId, StepAct act, @Nullable String ifMatch) {
    Optional<StepRules.Scene> found =
        desk.take(incidentId).flatMap(incident -> checklist.scene(incident, stepId));
    if (found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    StepRules.Scene scene = found.get();
    List<Refused> refusals =
        Version.mismatch(ifMatch, scene.row().version)
            .map(List::of)
            .orElseGet(() -> rules.refuse(scene, act));
    return refusals.isEmpty() ? Outcome.done(done(scene, act)) : Outcome.refused(refusals);
  }

  private StepView done(StepRules.Scene scene, StepAct act) {
    IncidentFacts incident = scene.incident();
    PlaybookStep step = scene.step();
    Actor by = caller.actor();
    Instant now = clock.instant();
    String override = act.overrideReason();
    if (override != null && !OrderPolicy.blocking(step, scene.all()).isEmpty()) {
      scene.row().overrideReason = override;
      tell.overridden(incident.id(), step, override, by, now);
    }
    StepAct told = act instanceof StepAct.Take ? new StepAct.Take(scene.row().actorName) : act;
    scene.row().become(act, by, now);
    Instant happened =
        act instanceof StepAct.Do && scene.row().occurredAt != null ? scene.row().occurredAt : now;
    tell.told(incident.id(), step, told, by, happened);
    IncidentFacts after = desk.changed(incident.id(), Step.nextDue(scene.all().values()));
    return checklist.view(
        new StepRules.Scene(after, scene.playbook(), step, Map.copyOf(scene.all())));
  }
}
