package jp.yagura.starters.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that does one thing and ends, in contrast to a {@link ChildProcess}. */
public final class Tool {
  private Tool() {}

  /**
   * Runs it to its end; its output goes to the log.
   *
   * @param purpose what it is for, as in "Kafka could not <i>prepare its directory</i>"
   * @throws StackException when it fails, or we are interrupted; then it is killed
   */
  public static void run(String purpose, List<String> words, Path log) {
    Process process = start(purpose, words, log);
    try {
      if (process.waitFor() != 0) {
        throw new StackException(
            "%s failed (exit code %d): the last lines of %s say why.%n%s"
                .formatted(
                    purpose,
                    process.exitValue(),
                    log,
                    LogTail.tail(log).indent(4).stripTrailing()));
      }
    } catch (InterruptedException e) {
      process.destroyForcibly().onExit().join();
      Thread.currentThread().interrupt();
      throw new StackException(purpose + " was interrupted: start again.", e);
    }
  }

  private static Process start(String purpose, List<String> words, Path log) {
    try {
      return new ProcessBuilder(words)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start();
    } catch (IOException e) {
      throw new StackException("%s failed: %s.".formatted(purpose, e.getMessage()), e);
    }
  }
}
