package jp.yagura.testkit.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Catches accidents: a file that grew without anybody noticing. How large things are on the whole
 * is information, see {@link Sizes}.
 */
final class SizeCaps {
  static final int MAIN_FILE = 300;
  static final int TEST_FILE = 400;
  static final int COLUMNS = 120;

  private final Sources sources;

  SizeCaps(Path module) {
    this.sources = new Sources(module);
  }

  /** What is beyond a cap, one sentence each. */
  List<String> beyond() {
    List<String> beyond = new ArrayList<>();
    tooLong(beyond, sources.files("src/main/java", ".java"), MAIN_FILE);
    tooLong(beyond, sources.files("src/test/java", ".java"), TEST_FILE);
    tooWide(beyond, sources.files("src/main/resources", ".html", ".css", ".js"));
    return beyond;
  }

  private static void tooLong(List<String> beyond, List<Sources.Measured> files, int most) {
    files.stream()
        .filter(file -> file.lines() > most)
        .forEach(
            f -> beyond.add("%s has %d lines, at most %d".formatted(f.path(), f.lines(), most)));
  }

  /** Java is formatted anyway. */
  private static void tooWide(List<String> beyond, List<Sources.Measured> files) {
    files.stream()
        .filter(file -> file.columns() > COLUMNS)
        .forEach(
            f ->
                beyond.add(
                    "%s is %d columns wide, at most %d".formatted(f.path(), f.columns(), COLUMNS)));
  }
}
