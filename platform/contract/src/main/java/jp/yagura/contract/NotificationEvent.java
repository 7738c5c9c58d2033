package jp.yagura.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/** What notification-service tells, on {@link Topics#NOTIFICATIONS} under the incident's id. */
public sealed interface NotificationEvent extends Event {

  /** Which alert, to whom. */
  AlertSummary alert();

  @Override
  @JsonIgnore
  default String municipality() {
    return alert().municipality();
  }

  @Override
  @JsonIgnore
  default UUID subject() {
    return alert().incidentId();
  }

  /**
   * The channel accepted the alert.
   *
   * @param attempt 1 for the first try
   */
  record AlertSent(AlertSummary alert, int attempt, Instant at) implements NotificationEvent {}

  /**
   * Sending failed for good or is blocked until somebody acts; the alarm climbs meanwhile.
   *
   * @param reason what the channel answered
   */
  record AlertFailed(AlertSummary alert, int attempts, String reason, Instant at)
      implements NotificationEvent {}

  /**
   * A human confirmed that the alarm arrived.
   *
   * @param by the person when signed in, else the recipient of the one-time link
   * @param via {@code mail-link} or {@code console}
   */
  record AlertConfirmed(AlertSummary alert, Actor by, String via, Instant at)
      implements NotificationEvent {}

  /** Nobody confirmed in time: the alarm was sent on to the next level. */
  record AlertEscalated(AlertSummary alert, Instant at) implements NotificationEvent {}
}
