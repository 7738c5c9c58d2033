package jp.yagura.incident.step;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.contract.Actor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where an incident stands with one step of its playbook. Guarded by the lock of the incident. */
@Entity
@Table(name = "step")
class Step {
  @Id UUID id;
  @TenantId String municipality;
  UUID incidentId;
  String stepId;
  String owner;
  int position;
  long version;

  @Enumerated(EnumType.STRING)
  StepState state;

  boolean applies;
  @Nullable Instant dueAt;
  @Nullable Instant targetToldAt;
  @Nullable String actor;
  @Nullable String actorName;
  @Nullable String actorDivision;
  @Nullable Instant actedAt;
  @Nullable Instant occurredAt;
  @Nullable String note;
  @Nullable String reason;
  @Nullable String overrideReason;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Map<String, String> results;

  /** Whether another step that requires this one may go on. */
  boolean satisfied() {
    return !applies || state.settled();
  }

  boolean overdue(Instant now) {
    return !satisfied() && dueAt != null && !dueAt.isAfter(now);
  }

  /** The earliest target among those that are neither done nor waived; null when none has one. */
  static @Nullable Instant nextDue(Collection<Step> steps) {
    return steps.stream()
        .filter(step -> !step.satisfied())
        .flatMap(step -> Stream.ofNullable(step.dueAt))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  @Nullable Actor by() {
    return actor == null || actorName == null ? null : new Actor(actor, actorName, actorDivision);
  }

  void become(StepAct act, Actor by, Instant now) {
    version++;
    actor = by.subject();
    actorName = by.name();
    actorDivision = by.division();
    actedAt = now;
    switch (act) {
      case StepAct.Start _, StepAct.Take _ -> state = StepState.STARTED;
      case StepAct.Do done -> {
        state = StepState.DONE;
        occurredAt = done.occurredAt() == null ? now : done.occurredAt();
        note = done.note();
        results = Map.copyOf(done.results());
      }
      case StepAct.Waive waived -> {
        state = StepState.WAIVED;
        reason = waived.reason();
      }
      case StepAct.Undo _ -> reopen();
    }
  }

  private void reopen() {
    state = StepState.OPEN;
    occurredAt = null;
    note = null;
    reason = null;
    overrideReason = null;
    results = null;
  }
}
