package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;

/** Cranks the sender by hand. */
@ApplicationScoped
public class SendDueMails {
  private final Sender sender;
  private final ClaimAlerts due;

  SendDueMails(Sender sender, ClaimAlerts due) {
    this.sender = sender;
    this.due = due;
  }

  /** Sends until nothing is due, and waits for the last mail. */
  public void sendAll() throws InterruptedException {
    int taken;
    do {
      taken = sender.begin();
      sender.awaitIdle();
    } while (taken > 0);
  }

  /** Takes everything that is due and dies before it sends. */
  public int takeAndDie() {
    return due.claim(100).size();
  }
}
