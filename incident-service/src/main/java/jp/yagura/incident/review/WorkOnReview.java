package jp.yagura.incident.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.ReviewActionId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.ReviewChange;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Plans what is to be done after an incident, and records that it was. */
@ApplicationScoped
class WorkOnReview {
  private final ReviewActions actions;
  private final IncidentAccess incidents;
  private final ReviewAccess access;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  WorkOnReview(
      ReviewActions actions,
      IncidentAccess incidents,
      ReviewAccess access,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.actions = actions;
    this.incidents = incidents;
    this.access = access;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /** Plans one, at any stage of the incident: also when it was closed long ago. */
  @Transactional
  public Outcome<ReviewActionView> plan(IncidentId incidentId, ReviewActionPlan plan) {
    if (incidents.take(incidentId).isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    List<Refused> refusals = access.refusesPlanning().map(List::of).orElseGet(plan::refusals);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Actor by = caller.actor();
    var action = new ReviewAction(incidentId, plan, by, now());
    actions.persistAndFlush(action);
    chronicle.record(action.planned(), by);
    return Outcome.done(action.view());
  }

  /**
   * Does something with one.
   *
   * @param ifMatch the tag of the action as the caller read it
   */
  @Transactional
  public Outcome<ReviewActionView> work(
      IncidentId incidentId, ReviewActionId id, ReviewActionAct act, IfMatch ifMatch) {
    Optional<IncidentFacts> incident = incidents.take(incidentId);
    Optional<ReviewAction> found = incident.flatMap(_ -> actions.of(incidentId, id));
    if (incident.isEmpty() || found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    ReviewAction action = found.get();
    Optional<Refused> refused =
        access
            .refuses(act, incident.get(), action.owner())
            .or(() -> ifMatch.refuses(action.version()));
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    Actor by = caller.actor();
    return action.apply(act, by, now()).map(change -> recorded(action, change, by));
  }

  private ReviewActionView recorded(ReviewAction action, ReviewChange change, Actor by) {
    chronicle.record(change, by);
    actions.flush();
    return action.view();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
