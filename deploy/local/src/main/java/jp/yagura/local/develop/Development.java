package jp.yagura.local.develop;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.Workspace;

/**
 * {@code make dev}: after a source of one service or of a platform module it uses is saved, builds
 * that service and starts it again; what does not build leaves the old process running.
 */
public final class Development implements AutoCloseable {
  private static final int NAMED = 3;

  private final Path tree;
  private final String service;
  private final Build build;
  private final Runnable restart;
  private final PrintStream out;
  private final Set<Path> touched = ConcurrentHashMap.newKeySet();
  private final Thread thread;

  Development(Path tree, String service, Build build, Runnable restart, PrintStream out) {
    this.tree = tree;
    this.service = service;
    this.build = build;
    this.restart = restart;
    this.out = out;
    Changes changes = new Changes(() -> Sources.modules(tree, service));
    this.thread = Thread.ofVirtual().unstarted(() -> watch(changes));
  }

  /**
   * One that builds by Maven.
   *
   * @param tree the source tree
   * @param service its directory's name
   * @param log for what Maven says
   * @param restart puts the new build in the place of the old process and waits until it is ready
   */
  public static Development of(
      Path tree, String service, Path log, Runnable restart, PrintStream out) {
    return new Development(tree, service, Build.of(tree, service, log), restart, out);
  }

  /** Watches until it is closed. */
  public void start() {
    thread.start();
  }

  @Override
  public void close() {
    thread.interrupt();
    build.close();
    // Else the next real build would take over what was compiled here without its checks.
    touched.forEach(module -> Workspace.delete(module.resolve("target/maven-status")));
  }

  private void watch(Changes changes) {
    while (true) {
      NavigableSet<Path> saved = changes.await();
      if (saved.isEmpty()) {
        return;
      }
      try {
        renew(saved);
      } catch (IOException | StackException e) {
        out.printf("%s is not ready: %s%n", service, e.getMessage());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void renew(NavigableSet<Path> saved) throws IOException, InterruptedException {
    long from = System.nanoTime();
    out.printf("Saved: %s%n", names(saved));
    Sources.modules(tree, service).stream()
        .filter(module -> saved.stream().anyMatch(file -> file.startsWith(module)))
        .forEach(touched::add);
    List<String> wrong = build.run();
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    if (!wrong.isEmpty()) {
      out.printf("%s does not build; the one before keeps running.%n", service);
      wrong.forEach(line -> out.println("  " + line));
      return;
    }
    double built = seconds(from);
    restart.run();
    out.printf(
        Locale.ROOT,
        "%s is ready again after %.1f s (built in %.1f s).%n",
        service,
        seconds(from),
        built);
  }

  private String names(NavigableSet<Path> saved) {
    List<String> first =
        saved.stream().limit(NAMED).map(file -> tree.relativize(file).toString()).toList();
    int more = saved.size() - first.size();
    return String.join(", ", first) + (more > 0 ? " and %d more".formatted(more) : "");
  }

  private static double seconds(long from) {
    return (System.nanoTime() - from) / 1e9;
  }
}
