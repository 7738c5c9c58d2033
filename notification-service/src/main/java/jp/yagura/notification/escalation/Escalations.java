package jp.yagura.notification.escalation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Escalations implements PanacheRepositoryBase<Escalation, UUID> {
  /** Hibernate's value for "for update skip locked". */
  private static final int SKIP_LOCKED = -2;

  /** The escalation of the newest episode, locked. */
  Optional<Escalation> newest(UUID incidentId) {
    return find("incidentId = ?1 order by episode desc", incidentId)
        .range(0, 0)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** One that is due in this municipality and that no other replica is working on. */
  Optional<Escalation> nextDue(Instant now) {
    return find("dueAt <= ?1 order by dueAt", now)
        .range(0, 0)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
        .firstResultOptional();
  }
}
