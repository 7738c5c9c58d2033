package jp.yagura.kit.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * One thread that works off rows: at once when it is woken, and every second as a safety net. Work
 * that fails is tried again with growing pauses; nothing is given up.
 */
public final class Worker implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Worker.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** A piece of work. */
  @FunctionalInterface
  public interface Job {
    /** Does what is due; true when there may be more at once. */
    boolean run() throws Exception;
  }

  private final Semaphore wake = new Semaphore(0);
  private final Thread thread;
  private volatile boolean stopped;

  /** Starts the thread. */
  public Worker(String name, Job job) {
    this.thread = Thread.ofPlatform().name(name).daemon(true).start(() -> loop(name, job));
  }

  /** There is something to do; many calls at once count as one. */
  public void wake() {
    if (wake.availablePermits() == 0) {
      wake.release();
    }
  }

  /** Ends the thread, interrupting what it waits for. */
  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void loop(String name, Job job) {
    long pause = 0;
    while (!stopped) {
      try {
        if (pause > 0) {
          TimeUnit.MILLISECONDS.sleep(pause);
        }
        if (!job.run()) {
          boolean woken = wake.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
          LOG.tracef("%s goes on, woken: %s", name, woken);
        }
        pause = 0;
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      } catch (Exception e) {
        if (stopped) {
          return;
        }
        pause = Math.min(LONGEST_PAUSE.toMillis(), Math.max(100, pause * 2));
        LOG.warnf("%s failed and tries again in %d ms: %s", name, pause, e);
      }
    }
  }
}
