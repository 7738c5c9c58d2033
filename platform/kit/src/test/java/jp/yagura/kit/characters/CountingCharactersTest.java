package jp.yagura.kit.characters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text has as many characters as people count in it. */
class CountingCharactersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "葛\uDB40\uDD00",
        "か\u3099",
        "\uD842\uDFB7",
        "👨‍👩‍👧‍👦",
        "👩🏽‍🚒",
        "🇯🇵",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "1️⃣",
        "\r\n",
        "\n"
      })
  void oneIsOne(String character) {
    assertEquals(1, CharacterCount.of(character));
    assertEquals(120, CharacterCount.of(character.repeat(120)));
    assertFalse(CharacterCount.exceeds(character.repeat(120), 120));
    assertTrue(CharacterCount.exceeds(character.repeat(121), 120));
  }

  @Test
  void anEmptyTextHasNone() {
    assertEquals(0, CharacterCount.of(""));
  }

  @Test
  void marksWithoutEndOnOneLetterDoNotHideALongText() {
    String tower = "a" + "\u0301".repeat(32_000);
    assertTrue(CharacterCount.exceeds(tower, 120));
    assertTrue(CharacterCount.of(tower) > 900);
  }

  @Test
  void theRefusalSaysHowManyThereAre() {
    assertEquals(
        List.of(3, 4),
        CharacterCount.beyond("title", "🇯🇵".repeat(4), 3).orElseThrow().arguments());
    assertTrue(CharacterCount.beyond("title", "🇯🇵".repeat(3), 3).isEmpty());
    assertTrue(CharacterCount.beyond("title", null, 3).isEmpty());
  }

  @Test
  void aTextIsCutBetweenCharacters() {
    String family = "👨‍👩‍👧‍👦";
    assertEquals(family + "…", CharacterCount.cut(family.repeat(3), 2));
    assertEquals(family.repeat(2), CharacterCount.cut(family.repeat(2), 2));
    assertEquals(family.repeat(2), CharacterCount.first(family.repeat(3), 2));
  }
}
