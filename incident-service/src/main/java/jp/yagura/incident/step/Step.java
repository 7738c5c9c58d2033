package jp.yagura.incident.step;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.OccurredAtPolicy;
import jp.yagura.incident.timeline.StepChange;
import jp.yagura.incident.timeline.StepChange.OrderOverride;
import jp.yagura.incident.timeline.StepName;
import jp.yagura.incident.timeline.TargetMissed;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Where an incident stands with one step of its playbook. It alone changes its state, guarded by
 * the lock of the incident. Its version is its own: two divisions work on their steps side by side.
 */
@Entity
@Table(name = "step")
@SuppressWarnings("UnusedVariable") // Hibernate and its queries read them
class Step {
  @Id private UUID id;
  @TenantId private String municipality;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
  private IncidentId incidentId;

  private String stepId;
  private String owner;
  private int position;
  private long version;

  @Enumerated(EnumType.STRING)
  private StepState state;

  private boolean applies;
  private @Nullable Instant dueAt;
  private @Nullable Instant targetToldAt;
  private @Nullable String actor;
  private @Nullable String actorName;
  private @Nullable String actorDivision;
  private @Nullable Instant actedAt;
  private @Nullable Instant occurredAt;
  private @Nullable String note;
  private @Nullable String reason;
  private @Nullable String overrideReason;

  @Convert(converter = ResultsColumn.class)
  @ColumnTransformer(write = "?::jsonb")
  private @Nullable Map<String, String> results;

  /** For Hibernate. */
  protected Step() {}

  /** One that nobody has touched. */
  Step(
      IncidentId incidentId,
      int position,
      PlaybookStep step,
      boolean applies,
      @Nullable Instant dueAt) {
    this.id = UUID.randomUUID();
    this.incidentId = incidentId;
    this.stepId = step.id();
    this.owner = step.owner().wire();
    this.position = position;
    this.version = 1;
    this.state = StepState.OPEN;
    this.applies = applies;
    this.dueAt = dueAt;
  }

  /** Does it, or says everything that speaks against it. */
  Outcome<StepChange> apply(StepAct act, StepSituation situation, Instant now) {
    List<Refused> refusals = refusals(act, situation, now);
    return refusals.isEmpty()
        ? Outcome.done(changed(act, situation, now))
        : Outcome.refused(refusals);
  }

  /** What the playbook of its incident says of it now; what was done stays done. */
  void owed(int place, PlaybookStep step, boolean nowApplies, @Nullable Instant due) {
    boolean fresh = nowApplies && !applies;
    if (fresh && !state.settled()) {
      dueAt = due;
      targetToldAt = null;
    }
    boolean changed = applies != nowApplies || position != place;
    applies = nowApplies;
    position = place;
    owner = step.owner().wire();
    version += changed ? 1 : 0;
  }

  /** It is owed no longer; what was done stays on record. Tells whether it was owed until now. */
  boolean setAside() {
    boolean before = applies;
    applies = false;
    version += before ? 1 : 0;
    return before;
  }

  /** Notes that its target has passed, which is told once. */
  TargetMissed missTarget(IncidentSummary incident, PlaybookStep step, Instant now) {
    targetToldAt = now;
    return new TargetMissed(
        incident, StepName.of(step), step.owner().wire(), dueAt == null ? now : dueAt);
  }

  /** In the order in which people want to hear it. */
  private List<Refused> refusals(StepAct act, StepSituation situation, Instant now) {
    PlaybookStep step = situation.step();
    Optional<Refused> refused =
        situation
            .rights()
            .refuses(step.owner(), situation.playbook().owner(step.owner()))
            .or(() -> notNow(act, situation))
            .or(() -> hasIt(act, situation))
            .or(() -> act instanceof StepAct.Waive(String why) ? waive(step, why) : none())
            .or(() -> OrderPolicy.refuses(act, situation, overrideReason != null))
            .or(() -> RequestSentPolicy.refuses(act, situation));
    return refused.map(List::of).orElseGet(() -> written(act, step, now));
  }

  private Optional<Refused> notNow(StepAct act, StepSituation situation) {
    if (situation.stage().ended()) {
      return Optional.of(Refused.conflict("incident-ended").with("stage", situation.stage()));
    }
    if (!applies) {
      return Optional.of(Refused.conflict("step-does-not-apply"));
    }
    return state.allows(act)
        ? Optional.empty()
        : Optional.of(Refused.conflict("step-is-" + state.wire()).with("state", state));
  }

  /** What somebody has in hand already cannot be taken over by the same person. */
  private Optional<Refused> hasIt(StepAct act, StepSituation situation) {
    return act instanceof StepAct.Take && situation.rights().by().subject().equals(actor)
        ? Optional.of(Refused.conflict("step-is-yours"))
        : Optional.empty();
  }

  private static Optional<Refused> waive(PlaybookStep step, String why) {
    return WaivePolicy.refuses(step, why);
  }

  private static Optional<Refused> none() {
    return Optional.empty();
  }

  private static List<Refused> written(StepAct act, PlaybookStep step, Instant now) {
    if (!(act instanceof StepAct.Do done)) {
      return List.of();
    }
    List<Refused> refusals = new ArrayList<>(ResultPolicy.refuses(step, done.results()));
    OccurredAtPolicy.refuses("occurredAt", done.occurredAt(), now).ifPresent(refusals::add);
    return refusals;
  }

  private StepChange changed(StepAct act, StepSituation situation, Instant now) {
    StepName name = StepName.of(situation.step());
    OrderOverride override = override(act, situation, now);
    String before = actorName;
    Actor by = situation.rights().by();
    version++;
    actor = by.subject();
    actorName = by.name();
    actorDivision = by.division();
    actedAt = now;
    return switch (act) {
      case StepAct.Start _ -> {
        state = StepState.STARTED;
        yield new StepChange.Started(incidentId, name, override, now);
      }
      case StepAct.Take _ -> {
        state = StepState.STARTED;
        yield new StepChange.Taken(incidentId, name, before, now);
      }
      case StepAct.Do done -> {
        Instant at = done.occurredAt() == null ? now : done.occurredAt();
        state = StepState.DONE;
        occurredAt = at;
        note = done.note();
        results = Map.copyOf(done.results());
        yield new StepChange.Done(incidentId, name, override, note, done.results(), null, at);
      }
      case StepAct.Waive waived -> {
        state = StepState.WAIVED;
        reason = waived.reason();
        yield new StepChange.Waived(incidentId, name, waived.reason(), now);
      }
      case StepAct.Undo undone -> {
        reopen();
        yield new StepChange.Undone(incidentId, name, undone.reason(), now);
      }
    };
  }

  private @Nullable OrderOverride override(StepAct act, StepSituation situation, Instant now) {
    String why = act.overrideReason();
    if (why == null || situation.openBefore().isEmpty()) {
      return null;
    }
    overrideReason = why;
    return new OrderOverride(why, situation.step().requires(), now);
  }

  private void reopen() {
    state = StepState.OPEN;
    occurredAt = null;
    note = null;
    reason = null;
    overrideReason = null;
    results = null;
  }

  String stepId() {
    return stepId;
  }

  long version() {
    return version;
  }

  StepState state() {
    return state;
  }

  boolean applies() {
    return applies;
  }

  /** Whether another step that requires this one may go on. */
  boolean satisfied() {
    return !applies || state.settled();
  }

  /** Whether it was begun or done because those that it requires were done. */
  boolean relies() {
    return overrideReason == null && (state == StepState.DONE || state == StepState.STARTED);
  }

  /** The earliest target among those that are neither done nor waived; null when none has one. */
  static @Nullable Instant nextDue(Collection<Step> steps) {
    return steps.stream()
        .filter(step -> !step.satisfied())
        .flatMap(step -> Stream.ofNullable(step.dueAt))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * How far it has come.
   *
   * @param blockedBy ids of the steps that must come first and are open
   * @param actable whether the reader may act on it now
   */
  StepView.Progress progress(List<String> blockedBy, boolean actable, Instant now) {
    return new StepView.Progress(
        position,
        state,
        applies,
        dueAt,
        !satisfied() && dueAt != null && !dueAt.isAfter(now),
        blockedBy,
        actable,
        actor == null || actorName == null ? null : new Actor(actor, actorName, actorDivision),
        actedAt,
        occurredAt,
        note,
        reason,
        overrideReason,
        results == null ? Map.of() : results,
        version);
  }
}
