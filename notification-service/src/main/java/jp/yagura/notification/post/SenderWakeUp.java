package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.yagura.kit.work.AfterCommit;

/** Wakes the sender when there is something to send, so that it leaves within milliseconds. */
@ApplicationScoped
public class SenderWakeUp {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final AfterCommit afterCommit;

  SenderWakeUp(AfterCommit afterCommit) {
    this.afterCommit = afterCommit;
  }

  /** Calls the listener after each commit that made something due; it must be quick. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  /** Inside a transaction that made something due. */
  void ring() {
    afterCommit.run(() -> listeners.forEach(Runnable::run));
  }
}
