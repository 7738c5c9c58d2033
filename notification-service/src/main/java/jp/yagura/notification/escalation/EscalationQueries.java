package jp.yagura.notification.escalation;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What each alarm and the watchdog ask. */
@ApplicationScoped
class EscalationQueries {
  private static final String FIRST_DUE = "select min(due_at) from watch where phase <> 'CLOSED'";

  private final EntityManager entities;
  private final AgroalDataSource database;

  EscalationQueries(EntityManager entities, AgroalDataSource database) {
    this.entities = entities;
    this.database = database;
  }

  /**
   * Whether one was committed before. By SQL, because each alarm asks it and Hibernate translates a
   * filtered query anew each time.
   */
  boolean knows(UUID incidentId, int episode) {
    return !entities
        .createNativeQuery(
            "select id from watch where incident_id = ?1 and episode = ?2", UUID.class)
        .setParameter(1, incidentId)
        .setParameter(2, episode)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultList()
        .isEmpty();
  }

  /** When the first timer of all municipalities is due. */
  Optional<Instant> firstDue() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(FIRST_DUE)) {
      return row.next()
          ? Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant)
          : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("timers not looked up", e);
    }
  }
}
