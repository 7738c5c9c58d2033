package jp.yagura.bench.footprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yagura.local.Stack;
import jp.yagura.starters.process.StackProcess;

/**
 * Resident memory by part, in MB: the proportional set size, so that pages shared by PostgreSQL's
 * processes count once.
 */
final class Memory {
  private Memory() {}

  static Map<String, Long> of(Stack stack) throws IOException {
    Map<String, Long> megabytes = new LinkedHashMap<>();
    for (StackProcess part : stack.parts()) {
      megabytes.put(part.child().name(), family(part.child().pid()));
    }
    megabytes.put("mail, bench", proportional(ProcessHandle.current().pid()) >> 10);
    return megabytes;
  }

  private static long family(long pid) throws IOException {
    long kilobytes = 0;
    Deque<ProcessHandle> open = new ArrayDeque<>();
    ProcessHandle.of(pid).ifPresent(open::add);
    while (!open.isEmpty()) {
      ProcessHandle process = open.pop();
      kilobytes += proportional(process.pid());
      process.children().forEach(open::push);
    }
    return kilobytes >> 10;
  }

  private static long proportional(long pid) throws IOException {
    Path file = Path.of("/proc/" + pid + "/smaps_rollup");
    if (!Files.isReadable(file)) {
      return 0;
    }
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("Pss:")) {
        return Long.parseLong(line.replaceAll("\\D", ""));
      }
    }
    return 0;
  }
}
