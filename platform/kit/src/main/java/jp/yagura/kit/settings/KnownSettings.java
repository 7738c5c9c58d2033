package jp.yagura.kit.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of all settings of the product, of whichever service; a file that the build makes. */
final class KnownSettings {
  private static final String FILE = "/META-INF/yagura-settings.txt";

  private final List<String> names;
  private final Pattern properties;
  private final Pattern variables;

  KnownSettings(List<String> names) {
    this.names = names;
    this.properties = any(names, "[^.]+");
    this.variables = any(names.stream().map(KnownSettings::variable).toList(), "[A-Z0-9_]+");
  }

  /** As the build wrote them. */
  static KnownSettings load() {
    try (InputStream in =
        Objects.requireNonNull(KnownSettings.class.getResourceAsStream(FILE), FILE)) {
      return new KnownSettings(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code yagura.*.ja} as a pattern. */
  private static Pattern any(List<String> names, String key) {
    return Pattern.compile(
        names.stream()
            .map(name -> Pattern.quote(name).replace("*", "\\E" + key + "\\Q"))
            .collect(Collectors.joining("|")));
  }

  /** The environment variable of a property (MicroProfile Config 3.1, mapping rules). */
  static String variable(String property) {
    return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9*]", "_");
  }

  /**
   * Whether a setting is one of ours and yet none that is known.
   *
   * @param name a property's, such as {@code yagura.public-url}, or an environment variable's
   */
  boolean isUnknown(String name) {
    if (name.startsWith("YAGURA_")) {
      return !variables.matcher(name).matches();
    }
    return name.startsWith("yagura.") && !properties.matcher(name).matches();
  }

  /** The known name that looks most like an unknown one, written as that is. */
  Optional<String> closest(String unknown) {
    boolean variable = unknown.startsWith("YAGURA_");
    return names.stream()
        .map(name -> variable ? variable(name) : name)
        .min(Comparator.comparingInt(name -> distance(name, unknown)))
        .filter(name -> distance(name, unknown) <= 4);
  }

  /** How many letters must be changed, added or left out (Levenshtein). */
  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= left.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int above = row[column];
        int same = left.charAt(line - 1) == right.charAt(column - 1) ? diagonal : diagonal + 1;
        row[column] = Math.min(same, Math.min(above, row[column - 1]) + 1);
        diagonal = above;
      }
    }
    return row[right.length()];
  }
}
