package jp.yagura.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/**
 * Forgets ids and answers that nobody can ask for again: events older than the topics keep, keys
 * older than a day.
 */
@ApplicationScoped
public class InboxSweep {
  private static final Duration TOPIC_RETENTION = Duration.ofDays(14);
  private static final Duration KEY_RETENTION = Duration.ofHours(24);

  private final AgroalDataSource database;
  private final Clock clock;

  InboxSweep(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "5m")
  @Transactional
  public void sweep() {
    delete("delete from inbox where received_at < ?", TOPIC_RETENTION);
    delete("delete from idempotency where created_at < ?", KEY_RETENTION);
  }

  private void delete(String sql, Duration age) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setTimestamp(1, Timestamp.from(clock.instant().minus(age)));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
