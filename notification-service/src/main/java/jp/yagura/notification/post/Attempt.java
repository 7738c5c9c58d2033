package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import jp.yagura.notification.mail.MailResult;
import org.jboss.logging.Logger;

/** Records what became of one attempt. */
@ApplicationScoped
class Attempt {
  private static final Logger LOG = Logger.getLogger(Attempt.class);

  /** 200 ms, doubling: 25 seconds in all, well within a lease. */
  private static final int TRIES = 7;

  private final RecordSent sent;
  private final RecordFailure setback;

  Attempt(RecordSent sent, RecordFailure setback) {
    this.sent = sent;
    this.setback = setback;
  }

  /**
   * Keeps trying for a while when the database is away: what is not recorded would be sent again.
   */
  void ended(DueAlert alert, MailResult answer) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      try {
        note(alert, answer, tries == 1);
        return;
      } catch (RuntimeException e) {
        if (tries == TRIES) {
          throw e;
        }
        LOG.warnf("outcome of alert %s not recorded yet: %s", alert.alertId(), e);
        TimeUnit.MILLISECONDS.sleep(100L << tries);
      }
    }
  }

  /** After a failure by itself: what kept the others may not concern this one. */
  private void note(DueAlert alert, MailResult answer, boolean together) {
    switch (answer) {
      case MailResult.Accepted() when together -> sent.together(alert);
      case MailResult.Accepted() -> sent.alone(alert);
      case MailResult.Deferred(String reason) -> setback.later(alert, reason);
      case MailResult.Rejected(String reason) -> setback.never(alert, reason);
    }
  }
}
