package jp.yagura.guideline.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What of the product acts on a part of a profile.
 *
 * @param level {@link Status#ENFORCED} or {@link Status#SUPPORTED}
 * @param service the module whose class acts
 * @param type the full name of that class
 */
public record Act(Status level, String service, String type) {
  private static final String FILE = "/coverage/acts.properties";
  private static final Map<String, Act> ALL = load();

  /** All of them, by the path that they act on. */
  public static Map<String, Act> all() {
    return Map.copyOf(ALL);
  }

  /**
   * What acts on a part.
   *
   * @param path such as {@code opening.BACK_LINK}; the longest path that fits counts
   */
  public static Optional<Act> on(String path) {
    return ALL.entrySet().stream()
        .filter(it -> path.equals(it.getKey()) || path.startsWith(it.getKey() + "."))
        .max(Comparator.comparingInt(it -> it.getKey().length()))
        .map(Map.Entry::getValue);
  }

  private static Map<String, Act> load() {
    Properties lines = new Properties();
    try (InputStream in = Act.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Act> all = new TreeMap<>();
    for (String path : lines.stringPropertyNames()) {
      all.put(path, parse(path, List.of(lines.getProperty(path).strip().split(" +"))));
    }
    return all;
  }

  private static Act parse(String path, List<String> words) {
    if (words.size() != 3) {
      throw new IllegalStateException(FILE + ": " + path + " needs a level, a service and a class");
    }
    return switch (words.getFirst()) {
      case "enforced" -> new Act(Status.ENFORCED, words.get(1), words.get(2));
      case "supported" -> new Act(Status.SUPPORTED, words.get(1), words.get(2));
      default -> throw new IllegalStateException(FILE + ": " + path + " has no such level");
    };
  }

  /** The class without its package. */
  public String shortType() {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
