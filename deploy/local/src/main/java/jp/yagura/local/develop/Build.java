package jp.yagura.local.develop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds one service and the platform modules it uses by Maven, what is unchanged left as it is.
 */
final class Build implements AutoCloseable {
  private static final int SHOWN = 12;
  private static final Pattern IN_SOURCE =
      Pattern.compile("\\[ERROR\\] +(/[^:\\[]+):\\[(\\d+),\\d+\\] (.*)");

  private final Path tree;
  private final Path log;
  private final List<String> words;
  private volatile @Nullable Process running;

  /**
   * @param tree where it runs
   * @param log what it says, of the last build only
   */
  Build(Path tree, Path log, List<String> words) {
    this.tree = tree;
    this.log = log;
    this.words = List.copyOf(words);
  }

  /** By Maven. */
  static Build of(Path tree, String service, Path log) {
    return new Build(
        tree,
        log,
        List.of(
            "mvn",
            "-B",
            "-o", // all is there since the first build, and asking for it takes time
            "-am",
            "-pl",
            service,
            "package",
            "-Dmaven.test.skip=true",
            "-Dspotless.check.skip=true",
            "-Dcompile.checks=-parameters", // Error Prone doubles the time; the real build has it
            "-Drevision=" + version(tree)));
  }

  /**
   * @return what is wrong, for people; empty when it is built
   */
  List<String> run() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(words).directory(tree.toFile());
    builder.environment().merge("MAVEN_OPTS", "-XX:TieredStopAtLevel=1", (own, ours) -> own);
    Process maven = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    running = maven;
    int code = maven.waitFor();
    running = null;
    return code == 0 ? List.of() : wrong(tree, Files.readAllLines(log), log);
  }

  /** Ends a build that is going on. */
  @Override
  public void close() {
    Process maven = running;
    if (maven != null) {
      maven.descendants().forEach(ProcessHandle::destroy);
      maven.destroy();
    }
  }

  /** The errors of the compiler with their places; else the first that Maven names. */
  static List<String> wrong(Path tree, List<String> said, Path log) {
    List<String> places = new ArrayList<>();
    for (String line : said) {
      Matcher error = IN_SOURCE.matcher(line);
      if (error.matches()) {
        Path file = Path.of(error.group(1));
        Path shown = file.startsWith(tree) ? tree.relativize(file) : file;
        places.add("%s:%s: %s".formatted(shown, error.group(2), error.group(3)));
      }
    }
    Stream<String> told =
        places.isEmpty()
            ? said.stream()
                .filter(line -> line.startsWith("[ERROR] "))
                .map(line -> line.substring("[ERROR] ".length()))
            : places.stream().distinct();
    List<String> shown = told.filter(line -> !line.isBlank()).limit(SHOWN).toList();
    return shown.isEmpty() ? List.of("see " + log) : shown;
  }

  private static String version(Path tree) {
    try {
      Process asked =
          new ProcessBuilder(tree.resolve("make/version").toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return said.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
