package jp.yagura.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.yagura.local.develop.DevelopedService;
import jp.yagura.local.develop.Development;
import jp.yagura.starters.process.PidFile;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.Workspace;
import org.jspecify.annotations.Nullable;

/** {@code make run}: starts everything, says how to use it, stops it on Ctrl-C. */
final class Run {
  private static final Logger ROOT = Logger.getLogger("");
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Arguments arguments;
  private final Workspace workspace;

  /** How it ends; whichever comes first counts, for each brings the other with it. */
  private final AtomicReference<End> end = new AtomicReference<>(End.NOT_YET);

  private volatile @Nullable Development development;

  private enum End {
    NOT_YET,
    FAILED,
    TOLD_TO
  }

  private Run(Arguments arguments) {
    this.arguments = arguments;
    this.workspace = arguments.workspace();
  }

  /** See {@link Arguments}. */
  public static void main(String[] words) throws InterruptedException {
    ROOT.setLevel(Level.SEVERE);
    Run run = new Run(new Arguments(List.of(words)));
    try {
      run.start();
    } catch (StackException failure) {
      run.out.println(failure.getMessage());
      System.exit(1);
    }
    // Until Ctrl-C or `make stop`, which run the shutdown hook.
    new CountDownLatch(1).await();
  }

  private void start() {
    long from = System.nanoTime();
    Ports ports = arguments.ports();
    takePlace();
    out.println("Yagura is starting. Logs: " + workspace.log("x").getParent());
    @Nullable Developed developed = arguments.developed().map(Developed::of).orElse(null);
    Options options =
        Options.quiet(workspace, ports)
            .servicesIn(arguments.services())
            .developing(developed)
            .telling(this::ready);
    Stack stack = Stack.prepare(options);
    Supervisor supervisor = new Supervisor(stack, out);
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(stack, supervisor)));
    try {
      stack.up();
    } catch (StackException failure) {
      if (end.compareAndSet(End.NOT_YET, End.FAILED)) {
        throw failure;
      }
      return;
    }
    supervisor.watch();
    out.println(new Welcome(stack, Clock.system(ZoneId.of("Asia/Tokyo"))).text());
    if (developed != null) {
      develop(developed, stack, options.services(), supervisor);
    }
    out.printf(Locale.ROOT, "Ready after %.0f s. Ctrl-C stops it.%n", seconds(from));
  }

  private void takePlace() {
    PidFile.read(workspace.pidFile("yagura"))
        .ifPresent(
            running -> {
              throw new StackException(
                  "Yagura is already running here (process %d): `make stop` stops it."
                      .formatted(running.pid()));
            });
    int ended = PidFile.endLeftovers(workspace);
    if (ended > 0) {
      out.printf("Ended %d processes that an earlier run had left behind.%n", ended);
    }
    if (arguments.fresh()) {
      workspace.empty();
    }
    try {
      PidFile.write(workspace.pidFile("yagura"), ProcessHandle.current(), "TERM");
    } catch (IOException e) {
      throw new StackException(
          "Cannot write to " + workspace.root() + ": check that the disk has room.", e);
    }
  }

  private void develop(Developed developed, Stack stack, Path tree, Supervisor supervisor) {
    String service = developed.service().title();
    Runnable restart = () -> supervisor.replace(stack.replica(developed.service()));
    Development started =
        Development.of(
            new DevelopedService(tree, service, workspace.log("build")),
            developed.control(),
            restart,
            out);
    development = started;
    started.start();
    out.printf(
        """
        What you save in %1$s or in platform is seen when you reload the page.
        What it says:  tail -f %2$s
        """,
        service, workspace.log(service));
  }

  private void ready(String part, Duration took) {
    out.printf(Locale.ROOT, "  %-22s ready  %5.1f s%n", part, took.toMillis() / 1000.0);
  }

  // Ends the process itself: being told to stop is no failure, whatever the signal was.
  private void stop(Stack stack, Supervisor supervisor) {
    long from = System.nanoTime();
    supervisor.stop();
    Development going = development;
    if (going != null) {
      going.close();
    }
    boolean told = end.compareAndSet(End.NOT_YET, End.TOLD_TO);
    if (told) {
      out.println("Stopping… (once after each build this takes a few seconds longer)");
    }
    stack.close();
    workspace.pidFile("yagura").toFile().delete();
    if (!told) {
      Runtime.getRuntime().halt(1);
    }
    out.printf(
        Locale.ROOT,
        "Stopped after %.0f s. `make run` continues with the same data.%n",
        seconds(from));
    Runtime.getRuntime().halt(0);
  }

  private static double seconds(long from) {
    return (System.nanoTime() - from) / 1e9;
  }
}
