package jp.yagura.starters.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A process of ours. It runs in a session of its own, so that a Ctrl-C in the terminal reaches only
 * the parent, which then stops the parts in order. Its pid file (process id and start time) lets a
 * later run find it if the parent was killed.
 */
public final class ChildProcess implements AutoCloseable {
  private static final boolean HAS_SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

  /**
   * What to start.
   *
   * @param name for people, and the log's file name
   * @param stopSignal what asks it to stop cleanly: TERM for a JVM, INT for PostgreSQL
   */
  public record Command(
      String name,
      List<String> words,
      Map<String, String> environment,
      Path directory,
      String stopSignal) {}

  private final String name;
  private final Process process;
  private final Path log;
  private final long logStart;
  private final Path pidFile;
  private final String stopSignal;

  private ChildProcess(Command command, Process process, Workspace workspace, long logStart) {
    this.name = command.name();
    this.stopSignal = command.stopSignal();
    this.process = process;
    this.log = workspace.log(name);
    this.logStart = logStart;
    this.pidFile = workspace.pidFile(name);
  }

  /** Starts it; does not wait for anything. Output is appended to its log. */
  public static ChildProcess start(Workspace workspace, Command command) {
    List<String> words = new ArrayList<>();
    if (HAS_SETSID) {
      words.add("/usr/bin/setsid");
    }
    words.addAll(command.words());
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(command.directory().toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(workspace.log(command.name()).toFile()));
    // Otherwise the C library keeps memory apart for each of many threads.
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    builder.environment().putAll(command.environment());
    long logStart = workspace.log(command.name()).toFile().length();
    try {
      Process process = builder.start();
      PidFile.write(workspace.pidFile(command.name()), process.toHandle(), command.stopSignal());
      return new ChildProcess(command, process, workspace, logStart);
    } catch (IOException e) {
      throw new StackException("Cannot start %s: %s.".formatted(command.name(), e.getMessage()), e);
    }
  }

  public String name() {
    return name;
  }

  public Path log() {
    return log;
  }

  public long pid() {
    return process.pid();
  }

  public boolean alive() {
    return process.isAlive();
  }

  /** Completes when the process is gone, for whatever reason. */
  public CompletableFuture<Integer> exit() {
    return process.onExit().thenApply(Process::exitValue);
  }

  /** Sends it a signal, such as HUP for one that reads its settings anew. */
  public void signal(String signal) {
    Signals.send(signal, pid());
  }

  /** SIGKILL, and waits until it and everything it forked is gone. */
  public void kill() {
    List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
    process.destroyForcibly();
    family.add(process.toHandle());
    // PostgreSQL's own children end by themselves when their parent is gone.
    Poll.until(Duration.ofSeconds(1), () -> family.stream().noneMatch(ProcessHandle::isAlive));
    family.forEach(ProcessHandle::destroyForcibly);
    Poll.until(Duration.ofSeconds(5), () -> family.stream().noneMatch(ProcessHandle::isAlive));
    forget();
  }

  /** Asks it to stop cleanly; kills it after a minute. */
  @Override
  public void close() {
    if (alive()) {
      Signals.send(stopSignal, pid());
    }
    if (!Poll.until(Duration.ofMinutes(1), () -> !process.isAlive())) {
      kill();
    }
    forget();
  }

  /**
   * Waits until it answers.
   *
   * @throws StackException when it ends before, or the time is over
   */
  public void awaitReady(Duration limit, Poll.Condition ready) {
    boolean held = Poll.until(limit, () -> !alive() || ready.holds());
    if (!alive()) {
      throw ended();
    }
    if (!held) {
      throw new StackException(
          "%s did not become ready within %d s: see %s.".formatted(name, limit.toSeconds(), log));
    }
  }

  /** Why it is gone, as far as its log tells. */
  public StackException ended() {
    String said = LogTail.since(log, logStart);
    if (said.contains("No space left on device")) {
      return new StackException(
          "%s stopped because the disk that holds %s is full: free some space and start again."
              .formatted(name, log.getParent()));
    }
    if (said.contains("Address already in use") || said.contains("seems to be in use")) {
      return new StackException(
          "%s stopped because its port was taken by another program: stop that program and start again."
              .formatted(name));
    }
    return new StackException(
        "%s stopped by itself (exit code %d): these lines of %s say why.%n%s"
            .formatted(
                name, process.exitValue(), log, LogTail.words(said).indent(4).stripTrailing()));
  }

  private void forget() {
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new StackException("Cannot remove " + pidFile + ": check who owns it.", e);
    }
  }
}
