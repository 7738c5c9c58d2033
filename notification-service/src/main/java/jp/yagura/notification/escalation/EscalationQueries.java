package jp.yagura.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.kit.store.Database;

/** What each alarm and the watchdog ask. */
@ApplicationScoped
class EscalationQueries {
  private final Database database;

  EscalationQueries(Database database) {
    this.database = database;
  }

  /**
   * Whether one was committed before. By SQL, because each alarm asks it and Hibernate translates a
   * filtered query anew each time.
   */
  boolean knows(UUID incidentId, int episode) {
    return database
        .sql(
            """
            select id from watch
            where municipality = :municipality and incident_id = :incidentId and episode = :episode\
            """)
        .bind("incidentId", incidentId)
        .bind("episode", episode)
        .first(UUID.class)
        .isPresent();
  }

  /** How many alarms of all municipalities nobody has confirmed. */
  long unconfirmed() {
    return database.sql("select count(*) from watch where phase = 'OPEN'").one(Long.class);
  }

  /** When the first timer of all municipalities is due. */
  Optional<Instant> firstDue() {
    return database
        .sql("select min(due_at) from watch where phase in ('OPEN', 'AWAITING_PROGRESS')")
        .first(Instant.class);
  }
}
