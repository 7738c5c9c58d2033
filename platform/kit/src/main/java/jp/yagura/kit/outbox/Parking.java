package jp.yagura.kit.outbox;

import jp.yagura.kit.store.Database;
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
      select id, event_id, topic, key, type, headers, payload, created_at, :error
      from outbox where id = :id""";

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

  static void park(Database.Statements statements, OutboxRow row, String error) {
    LOG.errorf("event parked in outbox_dead, row %d: %s", row.id(), error);
    statements.sql(PARK).bind("error", error).bind("id", row.id()).run();
  }
}
