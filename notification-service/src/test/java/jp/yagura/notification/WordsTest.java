package jp.yagura.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yagura.testkit.words.WordsRules;
import org.junit.jupiter.api.Test;

class WordsTest extends WordsRules {
  private static final Pattern CODE = Pattern.compile("\"((?:contact|alert)-[a-z-]+)\"");

  WordsTest() {
    super("contactform:", "mail:mark_", "refusals:contact-", "refusals:alert-");
  }

  @Test
  void everyRefusalHasASentence() throws IOException {
    Set<String> used = new TreeSet<>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        if (text.contains("Refused.") || text.contains("RefusalWords.of")) {
          used.addAll(
              CODE.matcher(text)
                  .results()
                  .map(match -> match.group(1))
                  .collect(Collectors.toSet()));
        }
      }
    }
    Set<String> audited =
        Set.of(
            "contact-registered",
            "contact-changed",
            "contact-tested",
            "alert-resent",
            "alert-unblocked",
            "alert-confirmed");
    used.removeAll(audited);
    assertEquals(List.of(), used.stream().filter(code -> !known().contains(code)).toList());
    assertEquals(List.of(), known().stream().filter(code -> !used.contains(code)).toList());
  }

  private static Set<String> known() {
    try {
      return keys("refusals_ja");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> keys(String bundle) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        Files.newBufferedReader(Path.of("src/main/resources/messages", bundle + ".properties"))) {
      words.load(in);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }
}
