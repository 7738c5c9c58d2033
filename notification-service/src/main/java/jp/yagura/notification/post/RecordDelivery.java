package jp.yagura.notification.post;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yagura.contract.NotificationEvent.AlertFailed;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.kit.outbox.Outbox;
import org.jboss.logging.Logger;

/** Writes down what became of an attempt, inside a transaction of its municipality. */
@ApplicationScoped
public class RecordDelivery {
  private static final Logger LOG = Logger.getLogger(RecordDelivery.class);
  private static final int LONGEST_ERROR = 500;

  /** Of what is still this sender's (see {@link Alert#isAttempt}), many in one statement. */
  private static final String SENT =
      """
      update alert set sent_at = ?, last_error = null, version = version + 1,
        state = case when state = 'SENDING' then 'SENT' else state end
      from unnest(?::uuid[], ?::int[]) as due(due_id, attempt)
      where id = due_id and attempts = attempt and (state = 'SENDING' or sent_at is null)
      returning id""";

  private final AgroalDataSource database;
  private final Alerts alerts;
  private final Outbox outbox;
  private final Clock clock;

  RecordDelivery(AgroalDataSource database, Alerts alerts, Outbox outbox, Clock clock) {
    this.database = database;
    this.alerts = alerts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The channel accepted these; all of one municipality. */
  public void sent(Collection<DueAlert> accepted) {
    Instant now = clock.instant();
    Set<UUID> recorded = record(accepted, now);
    List<AlertSent> events = new ArrayList<>();
    for (DueAlert due : accepted) {
      if (!recorded.contains(due.alertId())) {
        LOG.warnf("alert %s was sent twice: this sender's lease had ended", due.alertId());
      } else if (!due.kind().forReporter()) {
        events.add(new AlertSent(due.summary(), due.attempt(), now));
      }
    }
    outbox.addAll(events);
  }

  /** Those that were still this sender's. */
  private Set<UUID> record(Collection<DueAlert> accepted, Instant now) {
    Object[] ids = accepted.stream().map(DueAlert::alertId).toArray();
    Object[] attempts = accepted.stream().map(DueAlert::attempt).toArray();
    Set<UUID> recorded = new HashSet<>();
    try (Connection connection = database.getConnection();
        PreparedStatement sent = connection.prepareStatement(SENT)) {
      sent.setTimestamp(1, Timestamp.from(now));
      sent.setArray(2, connection.createArrayOf("uuid", ids));
      sent.setArray(3, connection.createArrayOf("int", attempts));
      try (ResultSet row = sent.executeQuery()) {
        while (row.next()) {
          recorded.add(row.getObject(1, UUID.class));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("not recorded as sent", e);
    }
    return recorded;
  }

  /** It did not work this time. */
  public void failed(DueAlert due, String error, Instant nextAttempt) {
    Alert alert = alerts.locked(due.alertId()).orElseThrow();
    if (alert.isAttempt(due.attempt())) {
      alert.failed(cut(error), nextAttempt);
    }
  }

  /**
   * It will not work until somebody acts.
   *
   * @return true when it is blocked now
   */
  public boolean refused(DueAlert due, String error) {
    Alert alert = alerts.locked(due.alertId()).orElseThrow();
    if (!alert.isAttempt(due.attempt()) || !alert.refused(cut(error))) {
      return false;
    }
    if (!due.kind().forReporter()) {
      outbox.add(new AlertFailed(alert.summary(), due.attempt(), cut(error), clock.instant()));
    }
    return true;
  }

  private static String cut(String error) {
    return error.substring(0, Math.min(error.length(), LONGEST_ERROR));
  }
}
