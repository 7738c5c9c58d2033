package jp.yagura.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.yagura.bench.alert.Latency;
import jp.yagura.bench.document.Document;
import jp.yagura.bench.footprint.Footprint;
import jp.yagura.bench.list.Lists;
import jp.yagura.bench.publicside.PublicSide;
import jp.yagura.bench.report.Reporters;
import jp.yagura.bench.report.Throughput;
import jp.yagura.local.Options;
import jp.yagura.local.Ports;
import jp.yagura.local.Stack;
import jp.yagura.starters.process.SourceTree;
import jp.yagura.starters.process.Workspace;

/**
 * {@code make bench}: starts a stack on ports of its own, warms it up, measures, prints the figures
 * and writes them to docs/benchmarks.md.
 */
public final class Bench {
  private static final int WARM_UP = 3000;
  private static final Set<String> PARTS = Set.of("start", "alert", "report", "list", "public");
  private static final Logger ROOT = Logger.getLogger("");

  private Bench() {}

  /**
   * Ends with status 1 when something could not be measured.
   *
   * @param arguments what to measure, of {@code start}, {@code alert}, {@code report}, {@code list}
   *     and {@code public}, printed only; without any everything, which is written down
   */
  public static void main(String[] arguments) {
    try {
      Set<String> parts = Set.of(arguments);
      if (!PARTS.containsAll(parts)) {
        throw new IllegalArgumentException("can be measured: " + PARTS + ", not " + parts);
      }
      run(parts.isEmpty() ? PARTS : parts);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void run(Set<String> parts) throws Exception {
    ROOT.setLevel(Level.WARNING);
    Workspace workspace = Workspace.temporary("bench");
    Document document = Document.begin();
    Options options =
        Options.quiet(workspace, Ports.free())
            .telling((part, took) -> say("%s ready after %.1f s", part, took.toMillis() / 1e3));
    double whole = parts.contains("start") ? firstStart(options) : 0;
    long from = System.nanoTime();
    Stack stack = Stack.start(options);
    double seconds = (System.nanoTime() - from) / 1e9;
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, workspace)));
    if (parts.contains("start")) {
      Footprint.measure(stack, whole, seconds).tell(document);
    }
    measure(stack, parts, document);
    if (parts.equals(PARTS)) {
      write(document);
    } else {
      say("%n%s", document.markdown());
    }
    System.exit(0);
  }

  private static double firstStart(Options options) throws Exception {
    say("first start: it also writes down the classes that each later start finds prepared");
    long first = System.nanoTime();
    Stack.start(options).close();
    double whole = (System.nanoTime() - first) / 1e9;
    say("started and stopped within %.0f s; now as any other day", whole);
    return whole;
  }

  /** Also when it is interrupted: nothing stays behind. */
  private static void end(Stack stack, Workspace workspace) {
    stack.close();
    Workspace.delete(workspace.root());
  }

  private static void measure(Stack stack, Set<String> parts, Document document) throws Exception {
    if (parts.contains("public")) {
      say("what residents read, beside nginx with the same bytes");
      PublicSide.measure(stack).tell(document);
    }
    if (parts.equals(Set.of("public"))) {
      return;
    }
    Reporters reporters = Reporters.of(stack);
    say("warming up with %d reports", WARM_UP);
    reporters.warmUp(WARM_UP);
    if (parts.contains("alert")) {
      say("report to mail at 20/s, interleaved with the floor");
      Latency.measure(stack, reporters).tell(document);
    }
    if (parts.contains("report")) {
      say("accepted reports with 16 clients, in turns with the same inserts by plain JDBC");
      Throughput.measure(stack, reporters).tell(document);
    }
    if (parts.contains("start")) {
      Footprint.tellAfter(stack, document);
    }
    if (parts.contains("list")) {
      say("the list of incidents, before and after %,d more", Lists.MANY);
      Lists.measure(stack).tell(document);
    }
  }

  private static void write(Document document) throws IOException {
    Path file = SourceTree.root().resolve("docs/benchmarks.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, document.markdown());
    say("written to docs/benchmarks.md");
  }

  private static void say(String format, Object... values) {
    System.out.printf(format + "%n", values);
  }
}
