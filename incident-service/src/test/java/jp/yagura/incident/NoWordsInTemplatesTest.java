package jp.yagura.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in the files of words, never in a template. */
class NoWordsInTemplatesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}\\n]*}");
  private static final Pattern SPOKEN =
      Pattern.compile("(?:aria-label|placeholder|title|alt)=\"([^\"]*)\"");
  private static final Pattern WORDS =
      Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]|\\p{IsLatin}{2,}");

  @Test
  void noTemplateHasWordsOfItsOwn() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files("templates", ".html")) {
      for (String text : spoken(Files.readString(file))) {
        if (WORDS.matcher(text).find()) {
          found.add(file.getFileName() + ": " + text.strip());
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void aTemplateWithWordsOfItsOwnIsFound() {
    assertEquals(List.of("送信"), words("<p>{ui:sign_in}</p><button>送信</button>"));
    assertEquals(List.of("Send"), words("<button aria-label=\"Send\">{ui:send}</button>"));
    assertEquals(List.of(), words("{#if a == 'Send'}<p class=\"late\">{m:late}（{n}）</p>{/if}"));
  }

  private static List<String> words(String template) {
    return spoken(template).stream().filter(text -> WORDS.matcher(text).find()).toList();
  }

  /** Text between tags, and the attributes that are read aloud or shown. */
  private static List<String> spoken(String template) {
    String plain = template;
    for (String before = ""; !before.equals(plain); ) {
      before = plain;
      plain = EXPRESSION.matcher(plain).replaceAll("");
    }
    List<String> texts = new ArrayList<>();
    Matcher attributes = SPOKEN.matcher(plain);
    while (attributes.find()) {
      texts.add(attributes.group(1));
    }
    texts.addAll(List.of(plain.replaceAll("<[^>]*>", "\n").split("\n", -1)));
    return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(RESOURCES.resolve(folder))) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
