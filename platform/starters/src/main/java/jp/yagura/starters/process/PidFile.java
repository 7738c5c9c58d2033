package jp.yagura.starters.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Process id and start time in a file. The start time keeps us from ever ending a stranger that got
 * the same number later.
 */
public final class PidFile {
  private PidFile() {}

  public static void write(Path file, ProcessHandle process, String stopSignal) throws IOException {
    Files.writeString(file, process.pid() + " " + stopSignal + " " + started(process) + "\n");
  }

  /** The very process that was noted, if it still lives. */
  public static Optional<ProcessHandle> read(Path file) {
    String[] words = words(file);
    return words.length < 3
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(words[0]))
            .filter(process -> process.isAlive() && started(process).equals(words[2]));
  }

  private static String[] words(Path file) {
    try {
      return Files.readString(file).strip().split(" ", 3);
    } catch (NoSuchFileException none) {
      return new String[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends what an earlier run of this workspace left behind because its parent was killed. */
  public static int endLeftovers(Workspace workspace) {
    Path directory = workspace.pidFile("x").resolveSibling("");
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(n -> n.toString().endsWith(".process")).mapToInt(PidFile::end).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int end(Path file) {
    Optional<ProcessHandle> process = read(file);
    process.ifPresent(found -> end(found, words(file)[1]));
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return process.isPresent() ? 1 : 0;
  }

  private static void end(ProcessHandle process, String signal) {
    Signals.send(signal, process.pid());
    if (!Poll.until(Duration.ofSeconds(30), () -> !process.isAlive())) {
      process.destroyForcibly();
      Poll.until(Duration.ofSeconds(5), () -> !process.isAlive());
    }
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }
}
