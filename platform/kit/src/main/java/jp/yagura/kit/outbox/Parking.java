package jp.yagura.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts aside an event that Kafka will never take as it is, so that the others flow. */
final class Parking {
  private static final Logger LOG = Logger.getLogger(Parking.class);
  private static final String PARK =
      """
      insert into outbox_dead(id, event_id, topic, key, type, headers, payload, created_at, error)
      select id, event_id, topic, key, type, headers, payload, created_at, ? from outbox where id = ?""";

  private Parking() {}

  /**
   * Whether sending again can never help: the message itself is wrong, not the broker or our rights
   * on it.
   */
  static boolean isPermanent(@Nullable Throwable error) {
    return error instanceof ApiException
        && !(error instanceof RetriableException)
        && !(error instanceof AuthorizationException);
  }

  static void park(Connection connection, OutboxRow row, String error) throws SQLException {
    LOG.errorf("event parked in outbox_dead, row %d: %s", row.id(), error);
    try (PreparedStatement park = connection.prepareStatement(PARK)) {
      park.setString(1, error);
      park.setLong(2, row.id());
      park.executeUpdate();
    }
  }
}
