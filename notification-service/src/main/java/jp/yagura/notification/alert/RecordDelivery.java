package jp.yagura.notification.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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

  /** The channel accepted these; all of one municipality. */
  public void sent(Collection<DueAlert> accepted) {
    Map<UUID, DueAlert> due =
        accepted.stream().collect(Collectors.toMap(DueAlert::alertId, one -> one));
    Instant now = clock.instant();
    List<AlertSent> events = new ArrayList<>();
    for (Alert alert : alerts.locked(due.keySet())) {
      DueAlert own = Objects.requireNonNull(due.get(alert.view().id()));
      if (!alert.isAttempt(own.attempt())) {
        LOG.warnf("alert %s was sent twice: this sender's lease had ended", own.alertId());
        continue;
      }
      alert.sent(now);
      if (!own.kind().forReporter()) {
        events.add(new AlertSent(alert.summary(), own.attempt(), now));
      }
    }
    outbox.addAll(events);
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
