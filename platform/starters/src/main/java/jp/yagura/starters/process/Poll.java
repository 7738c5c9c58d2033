package jp.yagura.starters.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waiting for a real condition. The only place in this module that polls. */
public final class Poll {
  private static final long STEP = TimeUnit.MILLISECONDS.toNanos(40);

  private Poll() {}

  /** A question to the outside; a refusal to answer counts as "not yet". */
  public interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  /**
   * @return whether the condition held before the time was over
   */
  public static boolean until(Duration limit, Condition condition) {
    long end = System.nanoTime() + limit.toNanos();
    do {
      try {
        if (condition.holds()) {
          return true;
        }
      } catch (IOException notYet) {
        // Asked again below.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
      LockSupport.parkNanos(STEP);
    } while (System.nanoTime() < end && !Thread.currentThread().isInterrupted());
    return false;
  }
}
