package jp.yagura.kit.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Texts are found by their files alone, in both languages. */
class FindingWordsTest {
  private final Words words = Words.of("shelf");

  @Test
  void featuresAreFoundByTheirFiles() {
    assertTrue(Words.features().contains("ui"));
  }

  @Test
  void theLanguageIsTheReaders() {
    assertEquals("本文へ移動", Words.of("ui").get("skip", Locale.JAPANESE));
    assertEquals("Skip to main content", Words.of("ui").get("skip", Locale.ENGLISH));
    assertEquals("本文へ移動", Words.of("ui").get("skip", Locale.FRENCH));
  }

  @Test
  void placeholdersAreFilled() {
    assertEquals(
        "1 book isn’t <here> (it's late)", words.get("books", Locale.ENGLISH, 1, "<here>"));
    assertEquals("1,200 books aren’t x (it's late)", words.get("books", Locale.ENGLISH, 1200, "x"));
    assertEquals("1200冊 x", words.get("books", Locale.JAPANESE, 1200, "x"));
    assertEquals("0冊 ", words.get("books", Locale.JAPANESE, 0, null));
  }

  @Test
  void anEnumChoosesItsText() {
    assertEquals("by days", words.get("sort", Locale.ENGLISH, ChronoUnit.DAYS));
    assertThrows(
        IllegalArgumentException.class, () -> words.get("sort", Locale.ENGLISH, ChronoUnit.YEARS));
  }

  @Test
  void aWordChoosesItsTextAndOtherStandsForTheRest() {
    assertEquals("All clear, R8-0001", words.get("mark", Locale.ENGLISH, "all-clear", "R8-0001"));
    assertEquals("メール", words.get("mark", Locale.JAPANESE, "alarm"));
    assertEquals("Mail", words.get("mark", Locale.ENGLISH, (Object) null));
  }

  @Test
  void namesAreFilledByName() {
    assertEquals(
        "division $1 did it",
        words.named("by", Locale.ENGLISH, name -> name.equals("who") ? "$1" : name));
    assertThrows(
        IllegalArgumentException.class, () -> words.named("nothing", Locale.ENGLISH, name -> name));
  }

  @Test
  void inOperationWhatIsNotThereIsItsKey() {
    Words.lenient(true);
    try {
      assertEquals("nothing", words.get("nothing", Locale.JAPANESE));
      assertEquals("sort_YEARS", words.get("sort", Locale.ENGLISH, ChronoUnit.YEARS));
    } finally {
      Words.lenient(false);
    }
  }

  @Test
  void whatIsNotThereIsABug() {
    assertFalse(words.has("nothing"));
    assertThrows(IllegalArgumentException.class, () -> words.get("nothing", Locale.JAPANESE));
  }
}
