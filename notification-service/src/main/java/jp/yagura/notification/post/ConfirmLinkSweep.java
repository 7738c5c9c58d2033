package jp.yagura.notification.post;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks each hour for one-time links that nobody needs any more. */
@ApplicationScoped
public class ConfirmLinkSweep {
  private final DeleteExpiredLinks expired;

  ConfirmLinkSweep(DeleteExpiredLinks expired) {
    this.expired = expired;
  }

  @Scheduled(
      every = "1h",
      delayed = "7m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  public void sweep() {
    expired.delete();
  }
}
