package jp.yagura.notification.escalation;

import java.time.Instant;
import java.util.Set;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.post.AlertReason;

/** What an event or the clock did to an escalation. */
sealed interface EscalationChange {

  /** Nothing. */
  record Unchanged() implements EscalationChange {}

  /**
   * Somebody has the alarm.
   *
   * @param pending the roles of which nobody has it yet
   */
  record Answered(Set<ContactRole> pending) implements EscalationChange {}

  /** Everybody has it; something must happen to the incident until then. */
  record AwaitsProgress(Instant until) implements EscalationChange {}

  /** The next level is told sooner. */
  record Hastened(Instant dueAt) implements EscalationChange {}

  /**
   * The next level is told, and again everybody below.
   *
   * @param level see {@link jp.yagura.notification.contacts.Seat#level}
   * @param roles of which nobody has the alarm
   */
  record Escalated(AlertReason reason, int level, Set<ContactRole> roles)
      implements EscalationChange {}

  /** Nobody waits while the incident goes on as another. */
  record Paused() implements EscalationChange {}

  /** Somebody waits again, until then. */
  record Resumed(Instant until) implements EscalationChange {}

  /**
   * More roles have to confirm.
   *
   * @param pending all of which nobody has confirmed
   */
  record Included(Set<ContactRole> pending) implements EscalationChange {}

  /** Nobody waits any more. */
  record Closed() implements EscalationChange {}
}
