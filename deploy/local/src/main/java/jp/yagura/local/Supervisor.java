package jp.yagura.local;

import java.io.PrintStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.yagura.starters.process.ChildProcess;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.StackProcess;

/** Starts a part again that ended by itself or was killed, as a process supervisor would. */
final class Supervisor {
  private static final int ATTEMPTS = 5;

  private final Stack stack;
  private final PrintStream out;
  private final Map<StackProcess, Integer> attempts = new ConcurrentHashMap<>();
  private final Set<ChildProcess> replaced = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  Supervisor(Stack stack, PrintStream out) {
    this.stack = stack;
    this.out = out;
  }

  void watch() {
    stack.parts().forEach(this::watch);
  }

  /** From now on an end is intended. */
  void stop() {
    stopping = true;
  }

  /** Ends a part and starts it again. */
  void replace(StackProcess part) {
    replaced.add(part.child());
    part.restart();
    watch(part);
  }

  private void watch(StackProcess part) {
    ChildProcess child = part.child();
    Thread.ofVirtual().start(() -> ended(part, child, child.exit().join()));
  }

  private void ended(StackProcess part, ChildProcess child, int code) {
    if (stopping || replaced.remove(child)) {
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
    } catch (StackException failure) {
      out.println(failure.getMessage());
    }
  }
}
