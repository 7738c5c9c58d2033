package jp.yagura.notification.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.yagura.notification.alert.Occasion;
import jp.yagura.notification.contact.ContactRole;
import jp.yagura.notification.contact.Seat;
import jp.yagura.notification.incident.Roles;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * The timer of one incident's episode. As long as it is not closed it has a due time, which the
 * database enforces: an alarm can be late, but it cannot be forgotten.
 */
@Entity
class Watch {
  @Id private UUID id;

  @TenantId
  @SuppressWarnings("UnusedVariable") // Hibernate filters by it
  private String municipality;

  private UUID incidentId;
  private int episode;
  private Roles roles;
  private Roles pending;

  @Enumerated(EnumType.STRING)
  private WatchPhase phase;

  private int round;
  private int level;
  private boolean progressed;
  private @Nullable Instant dueAt;
  @Version private long version;

  protected Watch() {}

  Watch(UUID incidentId, int episode, Roles roles, Instant dueAt) {
    this.id = UUID.randomUUID();
    this.incidentId = incidentId;
    this.episode = episode;
    this.roles = roles;
    this.pending = roles;
    this.phase = WatchPhase.OPEN;
    this.dueAt = dueAt;
  }

  /** Somebody of these roles has it. */
  void answered(Set<ContactRole> by, Instant progressUntil) {
    if (phase != WatchPhase.OPEN) {
      return;
    }
    pending = pending.without(by);
    if (!pending.none()) {
      return;
    }
    if (progressed) {
      close();
    } else {
      phase = WatchPhase.AWAITING_PROGRESS;
      dueAt = progressUntil;
    }
  }

  /** Something happened to the incident: whoever confirmed is at it. */
  void progressed() {
    progressed = true;
    if (phase == WatchPhase.AWAITING_PROGRESS) {
      close();
    }
  }

  /** An address is dead: climb at once, but at the top keep to the usual pace. */
  void hasten(Set<ContactRole> concerned, Instant now) {
    boolean waits = pending.all().stream().anyMatch(concerned::contains);
    if (phase == WatchPhase.OPEN && waits && level < Seat.TOP) {
      dueAt = now;
    }
  }

  void close() {
    phase = WatchPhase.CLOSED;
    pending = Roles.NONE;
    dueAt = null;
  }

  boolean isDue(Instant now) {
    return dueAt != null && !dueAt.isAfter(now);
  }

  /** One level up, or once more at the top; returns what people are told. */
  Occasion climb(Instant now, Duration step, Duration atTheTop) {
    String why = Occasion.NO_CONFIRMATION;
    if (phase == WatchPhase.AWAITING_PROGRESS) {
      why = Occasion.NO_PROGRESS;
      phase = WatchPhase.OPEN;
      pending = roles;
      level = 0;
    }
    round++;
    level = Math.min(level + 1, Seat.TOP);
    dueAt = now.plus(level == Seat.TOP ? atTheTop : step);
    return Occasion.escalation(episode, round, why, now);
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

  Unanswered.Waiting waiting() {
    return new Unanswered.Waiting(
        incidentId, pending.all(), Objects.requireNonNull(dueAt), Unanswered.after(level));
  }

  Roles pending() {
    return pending;
  }
}
