package jp.yagura.notification.post;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;

/**
 * Deletes one-time links that expired long ago, of all municipalities. Who confirmed, and when,
 * stands in the alert and in the audit log and stays.
 */
@ApplicationScoped
public class ConfirmLinkSweep {
  private static final String DELETE = "delete from ack_token where expires_at < ?";

  private final AgroalDataSource database;
  private final ConfirmLinkSettings settings;
  private final Clock clock;

  ConfirmLinkSweep(AgroalDataSource database, ConfirmLinkSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /** Sweeps once; two replicas at once delete each row once. */
  @Scheduled(
      every = "1h",
      delayed = "7m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  @Transactional
  public void sweep() {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(DELETE)) {
      delete.setTimestamp(1, Timestamp.from(clock.instant().minus(settings.keepFor())));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("expired links not swept", e);
    }
  }
}
