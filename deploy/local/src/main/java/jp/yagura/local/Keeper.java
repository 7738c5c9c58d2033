package jp.yagura.local;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.yagura.local.process.Part;
import jp.yagura.local.process.Trouble;

/** Starts a part again that ended by itself or was killed, as a process supervisor would. */
final class Keeper {
  private static final int ATTEMPTS = 5;

  private final Stack stack;
  private final PrintStream out;
  private final Map<Part, Integer> attempts = new ConcurrentHashMap<>();
  private volatile boolean resting;

  Keeper(Stack stack, PrintStream out) {
    this.stack = stack;
    this.out = out;
  }

  void watch() {
    stack.parts().forEach(this::watch);
  }

  /** From now on an end is intended. */
  void rest() {
    resting = true;
  }

  private void watch(Part part) {
    Thread.ofVirtual().start(() -> ended(part, part.child().exit().join()));
  }

  private void ended(Part part, int code) {
    if (resting) {
      return;
    }
    String name = part.child().name();
    if (attempts.merge(part, 1, Integer::sum) > ATTEMPTS) {
      out.printf(
          "%s ended again (exit code %d) and stays down: see %s.%n",
          name, code, part.child().log());
      return;
    }
    out.printf("%s ended (exit code %d); starting it again.%n", name, code);
    try {
      part.restart();
      out.printf("%s is ready again.%n", name);
      watch(part);
    } catch (Trouble trouble) {
      out.println(trouble.sentence());
    }
  }
}
