package jp.yagura.local.process;

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
public final class Note {
  private Note() {}

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

  /** Ends what an earlier run of this place left behind because its parent was killed. */
  public static int endLeftovers(Place place) {
    Path directory = place.note("x").resolveSibling("");
    try (Stream<Path> notes = Files.list(directory)) {
      return notes.filter(n -> n.toString().endsWith(".process")).mapToInt(Note::end).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int end(Path note) {
    Optional<ProcessHandle> process = read(note);
    process.ifPresent(found -> end(found, words(note)[1]));
    try {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return process.isPresent() ? 1 : 0;
  }

  private static void end(ProcessHandle process, String signal) {
    Signals.send(signal, process.pid());
    if (!Wait.until(Duration.ofSeconds(30), () -> !process.isAlive())) {
      process.destroyForcibly();
      Wait.until(Duration.ofSeconds(5), () -> !process.isAlive());
    }
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }
}
