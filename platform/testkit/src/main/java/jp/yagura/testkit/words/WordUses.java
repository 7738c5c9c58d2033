package jp.yagura.testkit.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that the templates and classes of a module use.
 *
 * @param named what is plainly named, as {@code feature:key}
 * @param likely strings of classes that use a feature, as {@code feature:string}
 */
record WordUses(Set<String> named, Set<String> likely) {
  private static final String REFUSALS = "refusals:";

  private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*}");
  private static final Pattern IN_TEMPLATE =
      Pattern.compile("(?<![\\w'\":/-])([a-z][a-z_]*):([A-Za-z][\\w-]*)(?:\\('([\\w-]+)')?");
  private static final Pattern FEATURE = Pattern.compile("Words\\.of\\(\\s*\"([a-z_]+)\"\\s*\\)");
  private static final Pattern HELD =
      Pattern.compile("(\\w+)\\s*=\\s*Words\\.of\\(\\s*\"([a-z_]+)\"\\s*\\)");
  private static final Pattern SAID =
      Pattern.compile("Words\\.of\\(\\s*\"([a-z_]+)\"\\s*\\)\\s*\\.get\\(\\s*\"([\\w.-]+)\"\\s*,");
  private static final Pattern STRING = Pattern.compile("\"([A-Za-z][\\w.-]*)\"");
  private static final Pattern REFUSED =
      Pattern.compile(
          "Refused\\.(?:invalid\\(\\s*[^,;]+?,|conflict\\(|forbidden\\()\\s*\"([a-z][\\w-]*)\"");

  static WordUses of(Path module) throws IOException {
    WordUses uses = new WordUses(new TreeSet<>(), new TreeSet<>());
    for (String text : files(module.resolve("src/main/resources/templates"), "")) {
      EXPRESSION.matcher(text).results().map(MatchResult::group).forEach(uses::template);
    }
    for (String text : files(module.resolve("src/main/java"), ".java")) {
      uses.java(text);
    }
    return uses;
  }

  /** Whether the text under the key is used. */
  boolean has(String key) {
    return likely.contains(key) || named.stream().anyMatch(used -> is(used, key));
  }

  /** The key itself, one that the first argument chooses, or one that is put together. */
  static boolean is(String used, String key) {
    return key.equals(used)
        || key.startsWith(used + "_")
        || (used.endsWith("-") && key.startsWith(used));
  }

  private void template(String expression) {
    IN_TEMPLATE
        .matcher(expression)
        .results()
        .forEach(
            it -> {
              if (!it.group(2).equals("message")) {
                named.add(it.group(1) + ":" + it.group(2));
              } else if (it.group(3) != null) {
                named.add(it.group(1) + ":" + it.group(3));
              }
            });
  }

  private void java(String text) {
    List<String> strings = STRING.matcher(text).results().map(it -> it.group(1)).toList();
    strings.forEach(it -> likely.add(REFUSALS + it));
    FEATURE
        .matcher(text)
        .results()
        .forEach(feature -> strings.forEach(it -> likely.add(feature.group(1) + ":" + it)));
    REFUSED.matcher(text).results().forEach(it -> named.add(REFUSALS + it.group(1)));
    SAID.matcher(text).results().forEach(it -> named.add(it.group(1) + ":" + it.group(2)));
    HELD.matcher(text)
        .results()
        .forEach(
            held ->
                Pattern.compile("\\b" + held.group(1) + "\\.get\\(\\s*\"([\\w.-]+)\"\\s*,")
                    .matcher(text)
                    .results()
                    .forEach(it -> named.add(held.group(2) + ":" + it.group(1))));
  }

  private static List<String> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
          .map(WordUses::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
