package jp.yagura.testkit.house;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prints how large files and methods are, module by module, beside code bases that the field holds
 * up as models. It is run from its source, so nothing has to be built: {@code make sizes}.
 */
final class Sizes {
  private static final int COLUMNS = 11;
  private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");

  private final PrintStream out;

  private Sizes(PrintStream out) {
    this.out = out;
  }

  /** For the project in the working directory, or in the one given. */
  static void main(String[] args) throws IOException {
    Path project = Path.of(args.length == 0 ? "" : args[0]).toAbsolutePath();
    new Sizes(System.out).print(project);
  }

  private void print(Path project) throws IOException {
    List<Sources.Measured> allFiles = new ArrayList<>();
    List<Sources.Measured> allMethods = new ArrayList<>();
    print(
        "lines of",
        "files",
        "median",
        "p90",
        "largest",
        "",
        "methods",
        "median",
        "p90",
        "most",
        "");
    for (String module : modules(project)) {
      Sources sources = new Sources(project.resolve(module));
      List<Sources.Measured> files =
          sources.files("src/main/java", ".java").stream()
              .filter(file -> !file.path().endsWith("package-info.java"))
              .toList();
      List<Sources.Measured> methods = sources.methods();
      if (!files.isEmpty()) {
        row(module, files, methods);
      }
      allFiles.addAll(files);
      allMethods.addAll(methods);
    }
    row("everything", allFiles, allMethods);
    print("to compare:");
    anchor("ddd-by-examples/library", 26, 80, 246, 9);
    anchor("eventuate-tram-core", 21, 56, 150, 9);
    anchor("notifications-backend", 44, 160, 938, 21);
    anchor("hyades", 60, 180, 1463, 21);
    anchor("kroxylicious", 63, 247, 1684, 18);
    out.printf(
        "We live in the corner of the first two. Only accidents fail a test: a main file of more"
            + " than %d lines, a test of more than %d.%n",
        SizeCaps.MAIN_FILE, SizeCaps.TEST_FILE);
  }

  private static List<String> modules(Path project) throws IOException {
    return MODULE
        .matcher(Files.readString(project.resolve("pom.xml")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private void print(Object... cells) {
    Object[] row = Arrays.copyOf(cells, COLUMNS);
    Arrays.setAll(row, i -> row[i] == null ? "" : row[i]);
    out.println("%-24s%7s%8s%6s%9s  %-26s%8s%8s%5s%6s  %s".formatted(row).stripTrailing());
  }

  private void row(String name, List<Sources.Measured> files, List<Sources.Measured> methods) {
    Summary file = Summary.of(files);
    Summary method = Summary.of(methods);
    print(
        name,
        file.count,
        file.median,
        file.p90,
        file.largest.lines(),
        file.largest.path().replaceAll(".*/", ""),
        method.count,
        method.median,
        method.p90,
        method.largest.lines(),
        method.largest.path());
  }

  private void anchor(String name, int median, int p90, int largest, int methodP90) {
    print(name, "", median, p90, largest, "", "", "", methodP90);
  }

  private record Summary(int count, int median, int p90, Sources.Measured largest) {
    static Summary of(List<Sources.Measured> all) {
      List<Sources.Measured> sorted =
          all.stream().sorted(Comparator.comparingInt(Sources.Measured::lines)).toList();
      if (sorted.isEmpty()) {
        return new Summary(0, 0, 0, new Sources.Measured("", 0, 0));
      }
      int count = sorted.size();
      return new Summary(
          count,
          sorted.get(count / 2).lines(),
          sorted.get(count * 9 / 10).lines(),
          sorted.getLast());
    }
  }
}
