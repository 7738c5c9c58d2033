package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import jp.yagura.guideline.playbook.StepFunction;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.StepChange;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Starts, does, waives or takes back a step. */
@ApplicationScoped
public class WorkOnStep {
  private final IncidentAccess desk;
  private final Checklist checklist;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  WorkOnStep(
      IncidentAccess desk,
      Checklist checklist,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.desk = desk;
    this.checklist = checklist;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @param stepId id in the playbook
   * @param ifMatch the tag of the step as the caller read it: its version, not the incident's, so
   *     that two divisions can work on their steps side by side
   */
  @Transactional
  public Outcome<StepView> work(
      IncidentId incidentId, String stepId, StepAct act, IfMatch ifMatch) {
    Optional<Checklist.Line> found =
        desk.take(incidentId).flatMap(incident -> checklist.line(incident, stepId));
    if (found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    Checklist.Line line = found.get();
    Optional<Refused> stale = ifMatch.refuses(line.step().version());
    return stale.isPresent()
        ? Outcome.refused(stale.get())
        : line.step()
            .apply(act, line.situation(), clock.instant())
            .map(change -> recorded(line, change));
  }

  private StepView recorded(Checklist.Line line, StepChange change) {
    IncidentFacts after = desk.stepChanged(change.incidentId(), line.nextDue());
    boolean deletes = line.situation().step().fulfils() == StepFunction.ACCOUNT_DELETION;
    chronicle.record(
        deletes && change instanceof StepChange.Done done ? done.deleting(after.summary()) : change,
        caller.actor());
    return checklist.view(after, line);
  }
}
