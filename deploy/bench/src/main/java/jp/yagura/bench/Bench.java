package jp.yagura.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.yagura.local.Options;
import jp.yagura.local.Ports;
import jp.yagura.local.Stack;
import jp.yagura.local.process.Checkout;
import jp.yagura.local.process.Place;

/**
 * {@code make bench}: starts a stack on ports of its own, warms it up, measures, prints the figures
 * and writes them to docs/benchmarks.md.
 */
public final class Bench {
  private static final int WARM_UP = 1500;
  private static final Logger ROOT = Logger.getLogger("");

  private Bench() {}

  /** No arguments. Ends with status 1 when something could not be measured. */
  public static void main(String[] arguments) {
    try {
      run();
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void run() throws Exception {
    ROOT.setLevel(Level.WARNING);
    Place place = Place.temporary("bench");
    Figures figures = Figures.begin();
    long from = System.nanoTime();
    Stack stack =
        Stack.start(
            Options.quiet(place, Ports.free())
                .telling(
                    (part, took) -> say("%s ready after %.1f s", part, took.toMillis() / 1e3)));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, place)));
    figures.startUp((System.nanoTime() - from) / 1e9);
    measure(stack, figures);
    say("%n%s", figures.markdown());
    write(figures);
    System.exit(0);
  }

  /** Also when it is interrupted: nothing stays behind. */
  private static void end(Stack stack, Place place) {
    stack.close();
    Place.delete(place.root());
  }

  private static void measure(Stack stack, Figures figures) throws Exception {
    figures.memory(Memory.of(stack));
    Reporters reporters = Reporters.of(stack);
    say("warming up with %d reports", WARM_UP);
    reporters.warmUp(WARM_UP);
    say("report to mail at 20/s, interleaved with the floor");
    Latency latency = Latency.measure(stack, reporters);
    figures.latency(latency);
    say("accepted reports with 16 clients, in turns with the same inserts by plain JDBC");
    Throughput.measure(stack, reporters).forEach(figures::throughput);
    figures.memoryAfter(Memory.of(stack));
  }

  private static void write(Figures figures) throws IOException {
    Path file = Checkout.root().resolve("docs/benchmarks.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, figures.markdown());
    say("written to docs/benchmarks.md");
  }

  private static void say(String format, Object... values) {
    System.out.printf(format + "%n", values);
  }
}
