package jp.yagura.testkit.house;

import java.nio.file.Path;
import java.util.List;

/** A package-info says something, or there is none. */
final class PackageInfos {
  static final int WORDS = 12;
  private static final String FOLDER = "src/main/java";

  private final Sources sources;

  PackageInfos(Path module) {
    this.sources = new Sources(module);
  }

  /** Those that say next to nothing. */
  List<Broken> empty() {
    return sources.files(FOLDER, "/package-info.java").stream()
        .filter(file -> words(sources.text(file.path())) < WORDS)
        .map(file -> file.path().replace(FOLDER + "/", "").replace("/package-info.java", ""))
        .map(
            path ->
                new Broken(
                    "package-info",
                    path.substring(path.lastIndexOf('/') + 1),
                    path + " has one that says next to nothing"))
        .toList();
  }

  private static int words(String text) {
    int from = text.indexOf("/**");
    int to = text.indexOf("*/");
    String said = from < 0 ? "" : text.substring(from, to).replaceAll("[/*]", " ").strip();
    return said.isEmpty() ? 0 : said.split("\\s+").length;
  }
}
