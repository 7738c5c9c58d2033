package jp.yagura.account;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yagura.kit.refusal.RefusalWords;
import jp.yagura.testkit.words.WordsRules;
import org.junit.jupiter.api.Test;

/** What the service says to people: there in both languages, and all of it used. */
class WordsTest extends WordsRules {
  /** Codes also come through variables, so every string that looks like one counts. */
  private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

  WordsTest() {
    super("validation:");
  }

  @Test
  void everyRefusalHasItsSentence() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        if (text.contains("Refused")) {
          CODE.matcher(text).results().map(code -> code.group(1)).forEach(codes::add);
        }
      }
    }
    assertTrue(codes.size() > 30, codes::toString);
    for (String code : codes) {
      assertNotEquals(code, RefusalWords.of(code, Locale.JAPANESE), code);
      assertNotEquals(code, RefusalWords.of(code, Locale.ENGLISH), code);
    }
  }
}
