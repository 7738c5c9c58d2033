package jp.yagura.testkit.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How large things may grow before there is a second idea in them. */
final class SizeBudgets {
  static final int MAIN_FILE = 150;
  static final int MAIN_FILE_P90 = 110;
  static final int METHOD = 25;
  static final int PACKAGE = 15;
  static final int TEST_FILE = 250;
  static final int TEMPLATE = 80;
  static final int PROPERTIES = 60;
  static final int POM = 100;
  static final int COLUMNS = 120;

  private final Sources sources;

  SizeBudgets(Path module) {
    this.sources = new Sources(module);
  }

  /** What is over its budget, one sentence each. */
  List<String> overruns() {
    List<String> overruns = new ArrayList<>();
    List<Sources.Measured> main = sources.files("src/main/java", ".java");
    over(overruns, main, MAIN_FILE);
    over(overruns, sources.methods(), METHOD);
    over(overruns, sources.files("src/test/java", ".java"), TEST_FILE);
    over(overruns, sources.files("src/main/resources/templates", ".html", ".txt"), TEMPLATE);
    over(overruns, sources.files("src/main/resources", "application.properties"), PROPERTIES);
    percentile(overruns, main);
    wide(overruns);
    packages(main)
        .forEach(
            (name, count) -> {
              if (count > PACKAGE) {
                overruns.add("package %s has %d files, at most %d".formatted(name, count, PACKAGE));
              }
            });
    return overruns;
  }

  /** The pom of a service is short; platform modules explain more dependencies. */
  List<String> longPom() {
    List<String> overruns = new ArrayList<>();
    over(overruns, sources.files(".", "/pom.xml").stream().limit(1).toList(), POM);
    return overruns;
  }

  private static void over(List<String> overruns, List<Sources.Measured> files, int most) {
    files.stream()
        .filter(file -> file.lines() > most)
        .forEach(
            f -> overruns.add("%s has %d lines, at most %d".formatted(f.path(), f.lines(), most)));
  }

  /** Short files of endless lines would keep every other budget. Java is formatted anyway. */
  private void wide(List<String> overruns) {
    sources.files("src/main/resources", ".html", ".css", ".js").stream()
        .filter(file -> file.columns() > COLUMNS)
        .forEach(
            f ->
                overruns.add(
                    "%s is %d columns wide, at most %d".formatted(f.path(), f.columns(), COLUMNS)));
  }

  private static void percentile(List<String> overruns, List<Sources.Measured> main) {
    List<Integer> sizes = main.stream().map(Sources.Measured::lines).sorted().toList();
    if (sizes.size() >= 10) {
      int p90 = sizes.get(sizes.size() * 9 / 10);
      if (p90 > MAIN_FILE_P90) {
        overruns.add("one main file in ten has over %d lines (%d)".formatted(MAIN_FILE_P90, p90));
      }
    }
  }

  private static Map<String, Integer> packages(List<Sources.Measured> main) {
    Map<String, Integer> counts = new TreeMap<>();
    main.stream()
        .filter(file -> !file.path().endsWith("package-info.java"))
        .forEach(f -> counts.merge(f.path().replaceAll("/[^/]+$", ""), 1, Integer::sum));
    return counts;
  }
}
