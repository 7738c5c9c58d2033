package jp.yagura.notification.post;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.yagura.kit.work.AfterCommit;
import jp.yagura.kit.work.Worker;
import jp.yagura.notification.post.SendAlerts.Claimed;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is due: a few milliseconds after a commit that planned something, and every second for
 * what is tried again. A bounded number is sent at once, outside of any transaction, so that one
 * recipient that hangs holds up nobody else. As many again are claimed ahead, so that under load
 * one claim serves a whole batch.
 */
@ApplicationScoped
class Sender {
  private static final Logger LOG = Logger.getLogger(Sender.class);

  private final SendAlerts alerts;
  private final AfterCommit afterCommit;
  private final boolean auto;
  private final int atOnce;
  private final Semaphore sending;
  private final Semaphore claimable;

  /** Whether the last claim found as much as there was room for. */
  private final AtomicBoolean moreIsDue = new AtomicBoolean();

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile @Nullable Worker worker;

  Sender(
      SendAlerts alerts,
      AfterCommit afterCommit,
      DeliverySettings settings,
      @ConfigProperty(name = "yagura.work.auto") boolean auto) {
    this.alerts = alerts;
    this.afterCommit = afterCommit;
    this.auto = auto;
    this.atOnce = settings.atOnce();
    this.sending = new Semaphore(atOnce);
    this.claimable = new Semaphore(2 * atOnce);
  }

  void start(@Observes StartupEvent event) {
    if (auto) {
      worker = new Worker("alert-sender", () -> mayBeMore(begin()));
    }
  }

  void stop(@Observes ShutdownEvent event) {
    Worker now = worker;
    if (now != null) {
      now.close();
    }
  }

  /** Inside a transaction that makes something due, which then leaves within milliseconds. */
  void wakeAfterCommit() {
    afterCommit.run(this::wake);
  }

  private void wake() {
    Worker now = worker;
    if (now != null) {
      now.wake();
    }
  }

  /**
   * Claims what is due and begins to send it.
   *
   * @return how many were claimed
   */
  int begin() throws InterruptedException {
    moreIsDue.set(true);
    int most = claimable.availablePermits();
    if (most < atOnce) {
      return 0;
    }
    List<Claimed> claimed = alerts.claim(most);
    moreIsDue.set(claimed.size() == most);
    for (SendAlerts.Ready mail : alerts.prepare(claimed)) {
      claimable.acquire();
      threads.execute(() -> send(mail));
    }
    return claimed.size();
  }

  private boolean mayBeMore(int claimed) {
    return claimed > 0 && claimable.availablePermits() >= atOnce;
  }

  /** Waits until nothing is on its way. */
  void awaitIdle() throws InterruptedException {
    claimable.acquire(2 * atOnce);
    claimable.release(2 * atOnce);
  }

  private void send(SendAlerts.Ready mail) {
    try {
      sending.acquire();
      try {
        alerts.send(mail);
      } finally {
        sending.release();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.errorf(e, "alert %s: outcome not recorded, taken over when its lease ends", mail.id());
    } finally {
      claimable.release();
      if (claimable.availablePermits() >= atOnce && moreIsDue.compareAndSet(true, false)) {
        wake();
      }
    }
  }

  @PreDestroy
  void end() {
    threads.shutdownNow();
  }
}
