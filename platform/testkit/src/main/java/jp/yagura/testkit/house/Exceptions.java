package jp.yagura.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a module still breaks, line by line: a rule and a class. The list is exact, so it only
 * shrinks: a line that excuses nothing fails a test until it is deleted.
 */
final class Exceptions {
  private static final String FILE = "src/test/resources/house-exceptions.txt";

  private final Path file;

  Exceptions(Path module) {
    this.file = module.resolve(FILE);
  }

  /** What no line excuses. */
  List<Broken> beyond(List<Broken> broken) {
    Set<String> lines = lines();
    return broken.stream().filter(it -> !lines.contains(it.line())).toList();
  }

  /** Lines that excuse nothing, or nothing any more. */
  List<String> unneeded(List<Broken> broken) {
    Set<String> lines = lines();
    broken.forEach(it -> lines.remove(it.line()));
    return List.copyOf(lines);
  }

  /** Deletes the lines that excuse nothing; adds none. */
  void shrink(List<Broken> broken) {
    List<String> unneeded = unneeded(broken);
    if (unneeded.isEmpty()) {
      return;
    }
    try {
      List<String> left =
          Files.readAllLines(file).stream().filter(it -> !unneeded.contains(it.strip())).toList();
      if (left.stream().allMatch(it -> it.isBlank() || it.startsWith("#"))) {
        Files.delete(file);
      } else {
        Files.write(file, left);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> lines() {
    if (!Files.exists(file)) {
      return new TreeSet<>();
    }
    try {
      Set<String> lines = new TreeSet<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
