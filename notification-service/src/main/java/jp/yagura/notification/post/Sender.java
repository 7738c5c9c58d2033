package jp.yagura.notification.post;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.yagura.notification.post.ClaimAlerts.Claimed;
import org.jboss.logging.Logger;

/**
 * Sends what is due, a bounded number at once, outside of any transaction, so that one recipient
 * that hangs holds up nobody else. As many again are taken ahead, so that under load one claim
 * serves a whole handful.
 */
@ApplicationScoped
class Sender {
  private static final Logger LOG = Logger.getLogger(Sender.class);

  private final ClaimAlerts due;
  private final Delivery delivery;
  private final int atOnce;
  private final Semaphore hands;
  private final Semaphore free;

  /** Whether there was more to take than there was room for. */
  private final AtomicBoolean hungry = new AtomicBoolean();

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile Runnable whenFree = () -> {};

  Sender(ClaimAlerts due, Delivery delivery, DeliverySettings settings) {
    this.due = due;
    this.delivery = delivery;
    this.atOnce = settings.atOnce();
    this.hands = new Semaphore(atOnce);
    this.free = new Semaphore(2 * atOnce);
  }

  /** Called when what was taken ahead has gone into hands, so that more can be taken. */
  void whenFree(Runnable action) {
    whenFree = action;
  }

  /**
   * Takes what is due and begins to send it.
   *
   * @return how many were taken
   */
  int begin() throws InterruptedException {
    hungry.set(true);
    int most = free.availablePermits();
    if (most < atOnce) {
      return 0;
    }
    List<Claimed> claimed = due.claim(most);
    hungry.set(claimed.size() == most);
    List<Delivery.Ready> ready = delivery.prepare(claimed);
    for (Delivery.Ready mail : ready) {
      free.acquire();
      threads.execute(() -> send(mail));
    }
    return claimed.size();
  }

  /** Whether a batch of that size may have left something behind. */
  boolean mayBeMore(int taken) {
    return taken > 0 && free.availablePermits() >= atOnce;
  }

  /** Waits until nothing is on its way. */
  void awaitIdle() throws InterruptedException {
    free.acquire(2 * atOnce);
    free.release(2 * atOnce);
  }

  private void send(Delivery.Ready mail) {
    try {
      hands.acquire();
      try {
        delivery.send(mail);
      } finally {
        hands.release();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.errorf(e, "alert %s: outcome not recorded, taken over when its lease ends", mail.id());
    } finally {
      free.release();
      if (free.availablePermits() >= atOnce && hungry.compareAndSet(true, false)) {
        whenFree.run();
      }
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
