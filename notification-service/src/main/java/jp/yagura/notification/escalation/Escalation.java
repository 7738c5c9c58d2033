package jp.yagura.notification.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Roles;
import jp.yagura.notification.contacts.Seat;
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

  Escalation(UUID incidentId, int episode, Roles roles, Instant dueAt) {
    this.id = UUID.randomUUID();
    this.incidentId = incidentId;
    this.episode = episode;
    this.roles = roles;
    this.pending = roles;
    this.phase = EscalationPhase.OPEN;
    this.dueAt = dueAt;
  }

  /** Somebody of these roles has it. */
  void answered(Set<ContactRole> by, Instant progressUntil) {
    if (phase != EscalationPhase.OPEN) {
      return;
    }
    pending = pending.without(by);
    if (!pending.none()) {
      return;
    }
    if (progressed) {
      close();
    } else {
      phase = EscalationPhase.AWAITING_PROGRESS;
      dueAt = progressUntil;
    }
  }

  /** Something happened to the incident: whoever confirmed is at it. */
  void progressed() {
    progressed = true;
    if (phase == EscalationPhase.AWAITING_PROGRESS) {
      close();
    }
  }

  /** An address is dead: climb at once, but at the top keep to the usual pace. */
  void hasten(Set<ContactRole> concerned, Instant now) {
    boolean waits = pending.all().stream().anyMatch(concerned::contains);
    if (phase == EscalationPhase.OPEN && waits && level < Seat.TOP) {
      dueAt = now;
    }
  }

  void close() {
    phase = EscalationPhase.CLOSED;
    pending = Roles.NONE;
    dueAt = null;
  }

  boolean isDue(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }

  /** One level up, or once more at the top; returns what people are told. */
  AlertReason climb(Instant now, Duration step, Duration atTheTop) {
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
    return AlertReason.escalation(episode, round, why, now);
  }

  int level() {
    return level;
  }

  int episode() {
    return episode;
  }

  UUID incidentId() {
    return incidentId;
  }

  UnconfirmedAlarms.Waiting waiting() {
    return new UnconfirmedAlarms.Waiting(
        incidentId, pending.all(), Objects.requireNonNull(dueAt), UnconfirmedAlarms.after(level));
  }

  Roles pending() {
    return pending;
  }
}
