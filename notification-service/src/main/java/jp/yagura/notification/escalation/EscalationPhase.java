package jp.yagura.notification.escalation;

/** What an escalation waits for. */
enum EscalationPhase {
  /** For a human to confirm, for each role. */
  OPEN,
  /** Everybody confirmed; for something to happen. */
  AWAITING_PROGRESS,
  /** For nothing, while the incident goes on as another. */
  PAUSED,
  /** For nothing any more. */
  CLOSED
}
