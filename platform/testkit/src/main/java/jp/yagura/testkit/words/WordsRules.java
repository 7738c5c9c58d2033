package jp.yagura.testkit.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is asked of the words of a module, to be extended by one test class in it:
 *
 * <pre>{@code
 * class WordsTest extends WordsRules {
 *   WordsTest() {
 *     super("timeline:", "mail:mark_");
 *   }
 * }
 * }</pre>
 *
 * <p>A key is used where a template says {@code feature:key}, or where a class that says {@code
 * Words.of("feature")} has it as a string; the code of a refusal, where any class has it. Keys that
 * are put together from parts are declared by how they begin, as above; a whole feature by its name
 * and a colon.
 */
public abstract class WordsRules {

  private final Path module;
  private final List<Path> readers;
  private final List<String> computed;

  /** For the module in whose directory the tests run. */
  protected WordsRules(String... computed) {
    this(List.of(), computed);
  }

  /** For a module whose words others use too: the directories of those others. */
  protected WordsRules(List<Path> readers, String... computed) {
    this(Path.of("").toAbsolutePath(), readers, List.of(computed));
  }

  WordsRules(Path module, List<Path> readers, List<String> computed) {
    this.module = module;
    this.readers = readers.stream().map(module::resolve).map(Path::normalize).toList();
    this.computed = List.copyOf(computed);
  }

  /** The features, each with its colon, whose placeholders are names and not numbers. */
  protected Set<String> named() {
    return Set.of("validation:");
  }

  @Test
  void everyTextIsThereInBothLanguages() throws IOException {
    Map<String, String> japanese = WordFiles.of(module, "ja");
    Map<String, String> english = WordFiles.of(module, "en");
    assertEquals(new TreeSet<>(japanese.keySet()), new TreeSet<>(english.keySet()));
  }

  @Test
  void everyTextCanBeFilled() throws IOException {
    List<String> broken = new ArrayList<>();
    for (String language : List.of("ja", "en")) {
      WordFiles.of(module, language)
          .forEach(
              (key, text) -> {
                if (named().stream().anyMatch(key::startsWith)) {
                  return;
                }
                try {
                  new MessageFormat(text.replace("'", "''"));
                } catch (IllegalArgumentException _) {
                  broken.add(language + " " + key + ": " + text);
                }
              });
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void everyTextThatIsUsedIsThere() throws IOException {
    Map<String, String> texts = WordFiles.of(module, "ja");
    Set<String> missing = new TreeSet<>();
    for (String used : WordUses.of(module).named()) {
      String feature = used.substring(0, used.indexOf(':') + 1);
      Set<String> known = WordFiles.known(texts, feature);
      if (!known.isEmpty() && known.stream().noneMatch(key -> WordUses.is(used, key))) {
        missing.add(used);
      }
    }
    assertEquals(Set.of(), missing);
  }

  /** No message bundle of Qute and no resource bundle beside the files that {@code Words} reads. */
  @Test
  void textsAreReadByWordsOnly() throws IOException {
    List<Path> others = new ArrayList<>();
    Path sources = module.resolve("src/main/java");
    if (Files.isDirectory(sources)) {
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
          String text = Files.readString(file);
          if (text.contains("@MessageBundle") || text.contains("ResourceBundle.getBundle")) {
            others.add(sources.relativize(file));
          }
        }
      }
    }
    assertEquals(List.of(), others);
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> unused = new TreeSet<>(WordFiles.of(module, "ja").keySet());
    unused.removeIf(key -> computed.stream().anyMatch(key::startsWith));
    List<Path> all = new ArrayList<>(readers);
    all.add(module);
    for (Path reader : all) {
      WordUses uses = WordUses.of(reader);
      unused.removeIf(uses::has);
    }
    assertEquals(Set.of(), unused);
  }
}
