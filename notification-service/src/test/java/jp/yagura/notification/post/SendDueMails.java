package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;

/** Sends without the sender's thread. */
@ApplicationScoped
public class SendDueMails {
  private final Sender sender;
  private final SendAlerts claim;

  SendDueMails(Sender sender, SendAlerts claim) {
    this.sender = sender;
    this.claim = claim;
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
    return claim.claim(100).size();
  }
}
