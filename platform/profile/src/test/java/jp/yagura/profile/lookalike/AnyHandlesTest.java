package jp.yagura.profile.lookalike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever two handles are. */
class AnyHandlesTest {

  @Property(tries = 5000)
  void nothingThrowsAndTheScoreIsTheSameBothWays(@ForAll String one, @ForAll String other) {
    symmetric(one, other);
  }

  @Property(tries = 5000)
  void norAmongLettersThatFakesUse(@ForAll("handles") String one, @ForAll("handles") String other) {
    symmetric(one, other);
  }

  private static void symmetric(String one, String other) {
    Optional<LookAlike> there = LookAlike.compare(one, other);
    Optional<LookAlike> back = LookAlike.compare(other, one);
    assertEquals(there.map(LookAlike::score), back.map(LookAlike::score));
    there.ifPresent(
        alike -> {
          assertTrue(alike.score() >= 0 && alike.score() <= 1);
          assertEquals(alike.asked(), text(alike.askedParts()));
          assertEquals(alike.official(), text(alike.officialParts()));
          assertEquals(
              alike.differences().stream().map(Difference::turned).toList(),
              back.orElseThrow().differences());
        });
  }

  @Property(tries = 2000)
  void caseAndMarkMakeNoLookAlike(@ForAll("handles") String handle) {
    String bare = Normalizer.normalize(handle.replaceFirst("^[@＠]+", ""), Normalizer.Form.NFC);
    assertTrue(LookAlike.compare(bare, "@" + bare).isEmpty());
    assertTrue(LookAlike.compare("＠" + bare, bare).isEmpty());
    assertTrue(LookAlike.compare(bare, bare.toLowerCase(Locale.ROOT)).isEmpty());
  }

  @Property(tries = 2000)
  void aSeparatorBehindALongNameIsNeverOverlooked(@ForAll("names") String name) {
    assertTrue(LookAlike.compare(name, name + "_").orElseThrow().likely());
  }

  private static String text(List<LookAlike.Part> parts) {
    return parts.stream().map(LookAlike.Part::text).collect(Collectors.joining());
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(3).ofMaxLength(15);
  }

  @Provide
  Arbitrary<String> handles() {
    return Arbitraries.of(
            "a",
            "A",
            "o",
            "0",
            "l",
            "1",
            "I",
            "i",
            "r",
            "n",
            "rn",
            "m",
            "v",
            "vv",
            "w",
            "_",
            "＿",
            ".",
            "-",
            "official",
            "_jp",
            "koho",
            "city",
            "公式",
            "市",
            "長",
            "崎",
            "ｶﾞ",
            "ガ",
            "か\u3099",
            "\u200b",
            "а",
            "@",
            "2",
            "5",
            "s",
            "é",
            "e\u0301",
            "İ",
            "ß",
            "𝐚",
            "🏯")
        .list()
        .ofMaxSize(9)
        .map(parts -> String.join("", parts));
  }
}
