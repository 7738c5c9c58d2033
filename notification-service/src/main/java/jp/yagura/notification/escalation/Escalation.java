package jp.yagura.notification.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Roles;
import jp.yagura.notification.contacts.Seat;
import jp.yagura.notification.escalation.EscalationChange.Answered;
import jp.yagura.notification.escalation.EscalationChange.AwaitsProgress;
import jp.yagura.notification.escalation.EscalationChange.Closed;
import jp.yagura.notification.escalation.EscalationChange.Escalated;
import jp.yagura.notification.escalation.EscalationChange.Hastened;
import jp.yagura.notification.escalation.EscalationChange.Included;
import jp.yagura.notification.escalation.EscalationChange.Paused;
import jp.yagura.notification.escalation.EscalationChange.Resumed;
import jp.yagura.notification.escalation.EscalationChange.Unchanged;
import jp.yagura.notification.post.AlertReason;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The timer of one incident's episode. As long as it is not closed it has a due time, which the
 * database enforces: an alarm can be late, but it cannot be forgotten.
 */
@Entity
@Table(name = "watch")
class Escalation {
  @Id private UUID id;

  @TenantId
  @SuppressWarnings("UnusedVariable") // Hibernate filters by it
  private String municipality;

  private UUID incidentId;
  private int episode;
  private Roles roles;
  private Roles pending;

  @Enumerated(EnumType.STRING)
  private EscalationPhase phase;

  private int round;
  private int level;
  private boolean progressed;
  private @Nullable Instant dueAt;
  @Version private long version;

  protected Escalation() {}

  /** An alarm of these roles that somebody has to confirm until then. */
  Escalation(UUID incidentId, int episode, Roles roles, Instant dueAt) {
    this.id = UUID.randomUUID();
    this.incidentId = incidentId;
    this.episode = episode;
    this.roles = roles;
    this.pending = roles;
    this.phase = EscalationPhase.OPEN;
    this.dueAt = dueAt;
  }

  /** Somebody of these roles has the alarm. */
  EscalationChange answered(Set<ContactRole> by, Instant progressUntil) {
    if (phase != EscalationPhase.OPEN) {
      return new Unchanged();
    }
    pending = pending.without(by);
    if (!pending.none()) {
      return new Answered(pending.all());
    }
    if (progressed) {
      return close();
    }
    phase = EscalationPhase.AWAITING_PROGRESS;
    dueAt = progressUntil;
    return new AwaitsProgress(progressUntil);
  }

  /** Something happened to the incident: whoever confirmed is at it. */
  EscalationChange progressed() {
    progressed = true;
    return phase == EscalationPhase.AWAITING_PROGRESS ? close() : new Unchanged();
  }

  /** An address is dead: goes up at once, but at the top keeps to the usual pace. */
  EscalationChange hasten(Set<ContactRole> concerned, Instant now) {
    boolean waits = pending.all().stream().anyMatch(concerned::contains);
    if (phase != EscalationPhase.OPEN || !waits || level >= Seat.TOP) {
      return new Unchanged();
    }
    dueAt = now;
    return new Hastened(now);
  }

  /** The incident goes on as another, whose alarm is escalated by itself. */
  EscalationChange pause() {
    if (phase == EscalationPhase.CLOSED) {
      return new Unchanged();
    }
    phase = EscalationPhase.PAUSED;
    dueAt = null;
    return new Paused();
  }

  /** The incident goes on by itself again. */
  EscalationChange resume(Instant until) {
    if (phase != EscalationPhase.PAUSED) {
      return new Unchanged();
    }
    phase = pending.none() ? EscalationPhase.AWAITING_PROGRESS : EscalationPhase.OPEN;
    dueAt = until;
    return new Resumed(until);
  }

  /** These have to confirm too, by that time. */
  EscalationChange include(Set<ContactRole> more, Instant until) {
    Set<ContactRole> fresh = new HashSet<>(more);
    fresh.removeAll(roles.all());
    if (fresh.isEmpty()) {
      return new Unchanged();
    }
    roles = roles.with(fresh);
    pending = pending.with(fresh);
    if (phase != EscalationPhase.OPEN) {
      phase = EscalationPhase.OPEN;
      level = 0;
      dueAt = until;
    }
    return new Included(pending.all());
  }

  /** It is over. */
  EscalationChange close() {
    phase = EscalationPhase.CLOSED;
    pending = Roles.NONE;
    dueAt = null;
    return new Closed();
  }

  /**
   * Time is up: one level up, or once more at the top, without end.
   *
   * @param step until the next level is told
   * @param atTheTop until the top is told again
   */
  Escalated escalate(Instant now, Duration step, Duration atTheTop) {
    if (phase == EscalationPhase.CLOSED || phase == EscalationPhase.PAUSED) {
      throw new IllegalStateException("closed: " + id);
    }
    String why = AlertReason.NO_CONFIRMATION;
    if (phase == EscalationPhase.AWAITING_PROGRESS) {
      why = AlertReason.NO_PROGRESS;
      phase = EscalationPhase.OPEN;
      pending = roles;
      level = 0;
    }
    round++;
    level = Math.min(level + 1, Seat.TOP);
    dueAt = now.plus(level == Seat.TOP ? atTheTop : step);
    return new Escalated(AlertReason.escalation(episode, round, why, now), level, pending.all());
  }

  int episode() {
    return episode;
  }

  UUID incidentId() {
    return incidentId;
  }

  WaitingAlarm waiting() {
    return new WaitingAlarm(
        incidentId, pending.all(), Objects.requireNonNull(dueAt), Seat.above(level));
  }
}
