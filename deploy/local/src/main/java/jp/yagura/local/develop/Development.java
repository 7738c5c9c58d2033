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
 * {@code make dev}: tells one service which of its sources, or of those of a platform module it
 * uses, were saved. What does not compile leaves it as it was. After a pom was saved, Maven builds
 * it and it is started again.
 */
public final class Development implements AutoCloseable {
  private static final int NAMED = 3;

  private final Path tree;
  private final String service;
  private final Build build;
  private final Reload reload;
  private final Runnable restart;
  private final PrintStream out;
  private final Set<Path> touched = ConcurrentHashMap.newKeySet();
  private final Thread thread;

  Development(
      DevelopedService developed, Build build, int control, Runnable restart, PrintStream out) {
    this.tree = developed.tree();
    this.service = developed.service();
    this.build = build;
    this.reload = new Reload(control);
    this.restart = restart;
    this.out = out;
    Changes changes = new Changes(() -> Sources.modules(tree, service));
    this.thread = Thread.ofVirtual().unstarted(() -> watch(changes));
  }

  /**
   * One that builds by Maven.
   *
   * @param control the port where the service is told
   * @param restart ends the process, starts it again and waits until it is ready
   */
  public static Development of(
      DevelopedService developed, int control, Runnable restart, PrintStream out) {
    Build build = Build.of(developed.tree(), developed.service(), developed.log());
    return new Development(developed, build, control, restart, out);
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
    if (saved.stream().anyMatch(file -> file.endsWith("pom.xml"))) {
      anew(saved, from);
      return;
    }
    Reload.Answer answer = reload.tell(saved);
    switch (answer.outcome()) {
      case READY -> ready(from);
      case NOT_COMPILED -> told("does not compile; the one before keeps running", answer.wrong());
      case NOT_STARTED -> told("does not start; its pages say why", answer.wrong());
    }
  }

  /** By Maven, in a new process. */
  private void anew(NavigableSet<Path> saved, long from) throws IOException, InterruptedException {
    Sources.modules(tree, service).stream()
        .filter(module -> saved.stream().anyMatch(file -> file.startsWith(module)))
        .forEach(touched::add);
    List<String> wrong = build.run();
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    if (wrong.isEmpty()) {
      restart.run();
      ready(from);
    } else {
      told("does not build; the one before keeps running", wrong);
    }
  }

  private void ready(long from) {
    out.printf(Locale.ROOT, "%s is ready again after %.1f s.%n", service, seconds(from));
  }

  private void told(String what, List<String> wrong) {
    out.printf("%s %s.%n", service, what);
    wrong.forEach(line -> out.println("  " + line));
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
