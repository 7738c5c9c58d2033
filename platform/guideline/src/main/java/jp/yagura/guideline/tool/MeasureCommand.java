package jp.yagura.guideline.tool;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.yagura.guideline.ProfileFile;
import jp.yagura.guideline.page.Words;

/**
 * Says how much processor time it takes to read and resolve a profile: the very first time in a
 * fresh program, and once warm. Processor time, because a busy machine stretches the clock.
 */
record MeasureCommand(Words words, PrintStream out) {
  private static final int ROUNDS = 100;
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  int run() {
    for (String name : ProfileFile.BUNDLED) {
      out.printf("%-10s %s %6.1f ms%n", name, words.say("初回", "first"), once(name));
    }
    for (String name : ProfileFile.BUNDLED) {
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        times.add(once(name));
      }
      Collections.sort(times);
      out.printf(
          "%-10s %s %6.1f ms  p95 %6.1f ms%n",
          name, words.say("中央値", "median"), times.get(ROUNDS / 2), times.get(ROUNDS * 95 / 100));
    }
    return 0;
  }

  private static double once(String name) {
    long start = CPU.getCurrentThreadCpuTime();
    boolean sound = ProfileFile.bundled(name).orElseThrow().profile().isPresent();
    return sound ? (CPU.getCurrentThreadCpuTime() - start) / 1e6 : Double.NaN;
  }
}
