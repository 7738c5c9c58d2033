package jp.yagura.testkit.words;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with words is found, and what is right is left alone. */
class WordsRulesCanFailTest {
  @TempDir Path module = Path.of("");

  private final class Rules extends WordsRules {
    Rules() {
      super(module, List.of(), List.of("shelf:computed_"));
    }
  }

  @BeforeEach
  void aModuleThatIsRight() throws IOException {
    both("title=T\nbooks={0} books\nsort_NEW=N\ncomputed_a=A\nsaid=S\nname=N\n");
    write(
        "templates/shelf/page.html",
        "<p class=\"shelf:nothing\">{shelf:title} {#if x}{shelf:books(n, shelf:name)}{/if}"
            + "{shelf:sort(x)} {shelf:message(key)} {shelf_icon:nothing} {other:nothing}</p>");
    java(
        "class A { static final Words W = Words.of(\"shelf\"); String a() { return W.get(\"said\", l); } }");
  }

  @Test
  void whatIsRightIsLeftAlone() throws IOException {
    Rules rules = new Rules();
    rules.everyTextIsThereInBothLanguages();
    rules.everyTextCanBeFilled();
    rules.everyTextThatIsUsedIsThere();
    rules.everyTextIsUsed();
    rules.textsAreReadByWordsOnly();
  }

  @Test
  void anotherMechanismIsFound() throws IOException {
    java("@MessageBundle(value = \"shelf\") interface A { @Message String title(); }");
    found("A.java", () -> new Rules().textsAreReadByWordsOnly());
  }

  @Test
  void aTextOfOneLanguageIsFound() throws IOException {
    write("messages/shelf_en.properties", "title=T\n");
    found("shelf:books", () -> new Rules().everyTextIsThereInBothLanguages());
  }

  @Test
  void aBrokenPlaceholderIsFound() throws IOException {
    write("messages/shelf_en.properties", "title={name}\n");
    found("{name}", () -> new Rules().everyTextCanBeFilled());
  }

  @Test
  void aMissingTextIsFound() throws IOException {
    write("templates/shelf/other.html", "{#when x}{#is A}{shelf:gone}{/when}");
    found("shelf:gone", () -> new Rules().everyTextThatIsUsedIsThere());
    java(
        "class A { static final Words W = Words.of(\"shelf\"); String a() { return W.get(\"lost\", l); } }");
    found("shelf:lost", () -> new Rules().everyTextThatIsUsedIsThere());
  }

  @Test
  void anUnusedTextIsFound() throws IOException {
    both("title=T\nbooks={0} books\nsort_NEW=N\nsaid=S\nname=N\nold=O\n");
    found("shelf:old", () -> new Rules().everyTextIsUsed());
  }

  private static void found(String what, Executable rule) {
    String told = String.valueOf(assertThrows(AssertionError.class, rule).getMessage());
    assertTrue(told.contains(what), told);
  }

  private void both(String texts) throws IOException {
    write("messages/shelf_ja.properties", texts);
    write("messages/shelf_en.properties", texts);
  }

  private void java(String text) throws IOException {
    write("../java/a/A.java", text);
  }

  private void write(String file, String text) throws IOException {
    Path path = module.resolve("src/main/resources").resolve(file);
    Files.createDirectories(module.resolve("src/main/resources"));
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
