package jp.yagura.bench.report;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import jp.yagura.local.Stack;

/** The mails of the reports just filed must not weigh on what is measured next. */
public final class Quiet {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private Quiet() {}

  /** Returns when no mail has arrived for four seconds. */
  public static void await(Stack stack) throws InterruptedException {
    int before = -1;
    for (long end = System.nanoTime() + PATIENCE.toNanos();
        System.nanoTime() < end && before != stack.mailbox().count(); ) {
      before = stack.mailbox().count();
      TimeUnit.SECONDS.sleep(4);
    }
  }
}
