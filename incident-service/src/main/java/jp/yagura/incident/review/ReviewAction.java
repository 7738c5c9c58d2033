package jp.yagura.incident.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.ReviewActionId;
import jp.yagura.incident.due.Reminder;
import jp.yagura.incident.timeline.ReviewChange;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One thing to be done after an incident. It alone changes its state. */
@Entity
@Table(name = "review_action")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class ReviewAction {
  @EmbeddedId private ReviewActionId id;
  @TenantId private String municipality;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
  private IncidentId incidentId;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private ReviewActionState state = ReviewActionState.OPEN;

  @Embedded private ReviewActionPlan plan;
  private String plannedByName;
  private Instant plannedAt;
  private @Nullable String note;
  private @Nullable String endedByName;
  private @Nullable Instant endedAt;

  /** When somebody is told that it is late, the next time; null while nobody is. */
  private @Nullable Instant nextToldAt;

  private int timesTold;

  /** For Hibernate. */
  protected ReviewAction() {}

  ReviewAction(IncidentId incidentId, ReviewActionPlan plan, Actor by, Instant now) {
    this.id = ReviewActionId.fresh();
    this.incidentId = incidentId;
    this.plan = plan;
    this.plannedByName = by.name();
    this.plannedAt = now;
    this.nextToldAt = plan.firstReminder().toInstant();
  }

  /** That it was decided. */
  ReviewChange planned() {
    return new ReviewChange.Planned(name(), plannedAt);
  }

  /** Does it, or says everything that speaks against it. */
  Outcome<ReviewChange> apply(ReviewActionAct act, Actor by, Instant now) {
    if ((state == ReviewActionState.OPEN) == act instanceof ReviewActionAct.Reopen) {
      return Outcome.refused(Refused.conflict("review-action-is-" + state.wire()));
    }
    List<Refused> refusals = refusals(act);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    return Outcome.done(
        switch (act) {
          case ReviewActionAct.Rewrite it -> rewritten(it.plan(), now);
          case ReviewActionAct.Finish it -> ended(ReviewActionState.DONE, it.note(), by, now);
          case ReviewActionAct.Drop it -> ended(ReviewActionState.DROPPED, it.reason(), by, now);
          case ReviewActionAct.Reopen _ -> reopened(now);
        });
  }

  private static List<Refused> refusals(ReviewActionAct act) {
    List<Refused> refusals = new ArrayList<>();
    switch (act) {
      case ReviewActionAct.Rewrite it -> refusals.addAll(it.plan().refusals());
      case ReviewActionAct.Finish it ->
          ReviewActionPlan.text(refusals, "note", it.note() == null ? "" : it.note());
      case ReviewActionAct.Drop it -> {
        if (it.reason().isBlank()) {
          refusals.add(Refused.invalid("reason", "reason-missing"));
        }
        ReviewActionPlan.text(refusals, "reason", it.reason());
      }
      case ReviewActionAct.Reopen _ -> {}
    }
    return refusals;
  }

  private ReviewChange rewritten(ReviewActionPlan next, Instant now) {
    plan = next;
    remind();
    return new ReviewChange.Rewritten(name(), now);
  }

  private ReviewChange ended(ReviewActionState end, @Nullable String words, Actor by, Instant now) {
    state = end;
    note = words == null || words.isBlank() ? null : words.strip();
    endedByName = by.name();
    endedAt = now;
    nextToldAt = null;
    return end == ReviewActionState.DONE
        ? new ReviewChange.Finished(name(), note, now)
        : new ReviewChange.Dropped(name(), String.valueOf(note), now);
  }

  private ReviewChange reopened(Instant now) {
    state = ReviewActionState.OPEN;
    note = null;
    endedByName = null;
    endedAt = null;
    remind();
    return new ReviewChange.Reopened(name(), now);
  }

  private void remind() {
    nextToldAt = plan.firstReminder().toInstant();
    timesTold = 0;
  }

  /**
   * It is late, and that is told.
   *
   * @param again after how long it is told again
   * @param headFrom from which time on the head of PR is told too; 0: never
   */
  ReviewChange overdue(IncidentSummary incident, Duration again, int headFrom, Instant now) {
    Reminder reminder = Reminder.after(timesTold, headFrom);
    timesTold = reminder.times();
    nextToldAt = now.plus(again);
    return new ReviewChange.Overdue(
        name(),
        incident,
        plan.owner(),
        plan.firstReminder().toInstant(),
        reminder.times(),
        reminder.head(),
        now);
  }

  private ReviewChange.ActionName name() {
    return new ReviewChange.ActionName(id, incidentId, plan.title(), plan.day());
  }

  IncidentId incidentId() {
    return incidentId;
  }

  String owner() {
    return plan.owner();
  }

  long version() {
    return version;
  }

  ReviewActionView view() {
    return new ReviewActionView(
        id,
        incidentId,
        state,
        plan.title(),
        plan.owner(),
        plan.person(),
        plan.day(),
        note,
        plannedByName,
        plannedAt,
        endedByName,
        endedAt,
        version);
  }
}
