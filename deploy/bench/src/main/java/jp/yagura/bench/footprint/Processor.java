package jp.yagura.bench.footprint;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yagura.local.Stack;
import jp.yagura.starters.process.StackProcess;

/**
 * Processor time by part, with the processes below it. Unlike a latency it hardly depends on what
 * else the machine does, so that two builds can be compared by it.
 *
 * @param byPart since each process began
 */
public record Processor(Map<String, Duration> byPart) {

  /** As it is now. */
  public static Processor of(Stack stack) {
    Map<String, Duration> byPart = new LinkedHashMap<>();
    for (StackProcess part : stack.parts()) {
      byPart.put(
          part.child().name(),
          ProcessHandle.of(part.child().pid()).map(Processor::family).orElse(Duration.ZERO));
    }
    byPart.put("mail, bench", time(ProcessHandle.current()));
    return new Processor(byPart);
  }

  /** What was used since an earlier moment. */
  public Processor since(Processor before) {
    Map<String, Duration> used = new LinkedHashMap<>();
    byPart.forEach(
        (part, now) -> used.put(part, now.minus(before.byPart.getOrDefault(part, Duration.ZERO))));
    return new Processor(used);
  }

  /** Milliseconds for each of so many units of work: by part, and the whole last. */
  public Map<String, Double> each(long units) {
    Map<String, Double> each = new LinkedHashMap<>();
    byPart.forEach((part, used) -> each.put(part, used.toNanos() / 1e6 / units));
    each.put("whole", each.values().stream().mapToDouble(it -> it).sum());
    return each;
  }

  private static Duration family(ProcessHandle root) {
    return root.descendants().map(Processor::time).reduce(time(root), Duration::plus);
  }

  private static Duration time(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
