package jp.yagura.incident.alarm;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import jp.yagura.contract.Actor;
import jp.yagura.contract.AlertSummary;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is known of an alert, whichever event tells of it first, in one statement: an
 * incident's alarm goes to many at once. A human's confirmation stays, whatever comes after it.
 */
@ApplicationScoped
class KeepDelivery {
  private static final String NEW =
      """
      insert into delivery(id, municipality, incident_id, kind, level, role, recipient, channel,
        state, attempts, sent_at, failed_at, failure, confirmed_at, confirmed_by, confirmed_division)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (id) do""";

  private static final String PUT =
      NEW
          + """
           update set
            state = case delivery.state when 'CONFIRMED' then 'CONFIRMED' else excluded.state end,
            attempts = case excluded.attempts when 0 then delivery.attempts else excluded.attempts end,
            sent_at = coalesce(excluded.sent_at, delivery.sent_at),
            failed_at = coalesce(excluded.failed_at, delivery.failed_at),
            failure = coalesce(excluded.failure, delivery.failure),
            confirmed_at = coalesce(excluded.confirmed_at, delivery.confirmed_at),
            confirmed_by = coalesce(excluded.confirmed_by, delivery.confirmed_by),
            confirmed_division = coalesce(excluded.confirmed_division, delivery.confirmed_division)
          where delivery.municipality = excluded.municipality""";

  private static final String KNOW = NEW + " nothing";

  private final AgroalDataSource database;

  KeepDelivery(AgroalDataSource database) {
    this.database = database;
  }

  /** It exists; nothing became of it yet. */
  void planned(AlertSummary alert) {
    write(KNOW, alert, DeliveryState.SENT, 0, null, null, null, null, null, null);
  }

  void sent(AlertSummary alert, int attempt, Instant at) {
    write(PUT, alert, DeliveryState.SENT, attempt, at, null, null, null, null, null);
  }

  void failed(AlertSummary alert, int attempts, Instant at, String reason) {
    write(PUT, alert, DeliveryState.FAILED, attempts, null, at, reason, null, null, null);
  }

  void confirmed(AlertSummary alert, Actor by, Instant at) {
    String division = by.division();
    write(PUT, alert, DeliveryState.CONFIRMED, 0, null, null, null, at, by.name(), division);
  }

  private void write(
      String sql, AlertSummary alert, DeliveryState state, int attempts, @Nullable Object... more) {
    try (Connection connection = database.getConnection();
        PreparedStatement put = connection.prepareStatement(sql)) {
      put.setObject(1, alert.alertId());
      put.setString(2, alert.municipality());
      put.setObject(3, alert.incidentId());
      put.setString(4, alert.kind());
      put.setInt(5, alert.level());
      put.setString(6, alert.role());
      put.setString(7, alert.recipient());
      put.setString(8, alert.channel());
      put.setString(9, state.name());
      put.setInt(10, attempts);
      for (int i = 0; i < more.length; i++) {
        put.setObject(11 + i, more[i] instanceof Instant at ? Timestamp.from(at) : more[i]);
      }
      put.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("alert " + alert.alertId() + " not kept", e);
    }
  }
}
