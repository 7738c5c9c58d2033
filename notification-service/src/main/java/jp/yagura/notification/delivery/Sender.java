package jp.yagura.notification.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import jp.yagura.notification.delivery.ClaimDue.Claimed;
import org.jboss.logging.Logger;

/**
 * Sends what is due, a bounded number at once, outside of any transaction, so that one recipient
 * that hangs holds up nobody else.
 */
@ApplicationScoped
class Sender {
  private static final Logger LOG = Logger.getLogger(Sender.class);

  private final ClaimDue due;
  private final Delivery delivery;
  private final int atOnce;
  private final Semaphore free;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile Runnable whenFree = () -> {};

  Sender(ClaimDue due, Delivery delivery, DeliverySettings settings) {
    this.due = due;
    this.delivery = delivery;
    this.atOnce = settings.atOnce();
    this.free = new Semaphore(settings.atOnce());
  }

  /** Called each time a mail is through while all hands were full. */
  void whenFree(Runnable action) {
    whenFree = action;
  }

  /**
   * Takes what is due and begins to send it.
   *
   * @return how many were taken
   */
  int begin() throws InterruptedException {
    int most = free.availablePermits();
    if (most == 0) {
      return 0;
    }
    List<Claimed> claimed = due.claim(most);
    List<Delivery.Ready> ready = delivery.prepare(claimed);
    for (Delivery.Ready mail : ready) {
      free.acquire();
      threads.execute(() -> send(mail));
    }
    return claimed.size();
  }

  /** Whether a batch of that size may have left something behind. */
  boolean mayBeMore(int taken) {
    return taken > 0 && free.availablePermits() > 0;
  }

  /** Waits until nothing is on its way. */
  void awaitIdle() throws InterruptedException {
    free.acquire(atOnce);
    free.release(atOnce);
  }

  private void send(Delivery.Ready mail) {
    boolean full = free.availablePermits() == 0;
    try {
      delivery.send(mail);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.errorf(e, "alert %s: outcome not recorded, taken over when its lease ends", mail.id());
    } finally {
      free.release();
      if (full) {
        whenFree.run();
      }
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
