package jp.yagura.notification.chronicle;

import java.time.Instant;
import jp.yagura.contract.AlertSummary;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.contract.NotificationEvent.AlertEscalated;
import jp.yagura.contract.NotificationEvent.AlertFailed;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.notification.AlertId;

/**
 * What became of an alert. Where other services hear of it, it is told by the event that they hear.
 */
public sealed interface AlertChange extends Change {

  /** The mail server took it. */
  record Sent(AlertSent event) implements AlertChange {}

  /** It did not leave and is tried again by itself. */
  record Postponed(AlertId alertId, Instant nextAttempt) implements AlertChange {}

  /** It was refused for good. */
  record Blocked(AlertFailed event) implements AlertChange {}

  /**
   * A mail to who reported, or about a duty, left or never will. That is between us and the
   * recipient: no other service hears of it.
   */
  record UnsharedMail(AlertId alertId) implements AlertChange {}

  /** It went one level up because nobody confirmed. */
  record Escalated(AlertEscalated event) implements AlertChange {}

  /** A human has it. */
  record Confirmed(AlertConfirmed event) implements AlertChange {}

  /** A human has it whom another one preceded. */
  record ConfirmedBefore(AlertId alertId) implements AlertChange {}

  /** An operator sends it once more. */
  record Resent(AlertSummary alert, String address) implements AlertChange {}

  /** An operator tries again what was refused for good. */
  record Unblocked(AlertSummary alert, String address, String reason) implements AlertChange {}
}
