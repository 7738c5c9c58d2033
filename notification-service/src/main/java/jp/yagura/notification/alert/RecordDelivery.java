package jp.yagura.notification.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import jp.yagura.contract.NotificationEvent.AlertFailed;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.kit.outbox.Outbox;
import org.jboss.logging.Logger;

/** Writes down what became of an attempt, inside a transaction of its municipality. */
@ApplicationScoped
public class RecordDelivery {
  private static final Logger LOG = Logger.getLogger(RecordDelivery.class);
  private static final int LONGEST_ERROR = 500;

  private final Alerts alerts;
  private final Outbox outbox;
  private final Clock clock;

  RecordDelivery(Alerts alerts, Outbox outbox, Clock clock) {
    this.alerts = alerts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The channel accepted it. */
  public void sent(DueAlert due) {
    Alert alert = alerts.locked(due.alertId()).orElseThrow();
    if (!alert.isAttempt(due.attempt())) {
      LOG.warnf("alert %s was sent twice: this sender's lease had ended", due.alertId());
      return;
    }
    Instant now = clock.instant();
    alert.sent(now);
    if (!due.kind().forReporter()) {
      outbox.add(new AlertSent(alert.summary(), due.attempt(), now));
    }
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
