package jp.yagura.account.lookalike;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.yagura.kit.words.Words;
import jp.yagura.profile.Platform;
import jp.yagura.profile.lookalike.Difference;
import jp.yagura.profile.lookalike.Difference.Side;
import jp.yagura.profile.lookalike.LookAlike;

/** Says in what a handle differs from an official one, such as 末尾に「_」が1つ多い. */
public final class DifferenceWords {
  private static final Words WORDS = Words.of("lookalike");
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;

  private DifferenceWords() {}

  /** One sentence for each difference; one that says so where the handles are the same. */
  public static List<String> of(LookAlike alike, Locale language) {
    return alike.differences().isEmpty()
        ? List.of(WORDS.get("same", language))
        : alike.differences().stream().map(it -> sentence(it, language)).toList();
  }

  private static String sentence(Difference it, Locale language) {
    String where = it.position().wire();
    boolean more = it.side() == Side.ASKED;
    return switch (it.kind()) {
      case ADDED -> WORDS.get("added", language, where, letters(it.asked()), count(it.asked()));
      case REMOVED ->
          WORDS.get("removed", language, where, letters(it.official()), count(it.official()));
      case DOUBLED ->
          more
              ? WORDS.get("doubled", language, it.asked())
              : WORDS.get("removed", language, where, it.official(), 1);
      case REPLACED -> WORDS.get("replaced", language, it.official(), it.asked());
      case SWAPPED -> WORDS.get("swapped", language, it.official(), it.asked());
      case CONFUSABLE ->
          ascii(it.official() + it.asked())
              ? WORDS.get("replaced", language, it.official(), it.asked())
              : WORDS.get("confusable", language, it.official(), it.asked(), code(it.asked()));
      case FULL_WIDTH -> width(it, language);
      case INVISIBLE ->
          WORDS.get(
              more ? "invisible" : "invisible_gone",
              language,
              code(more ? it.asked() : it.official()));
      case PREFIX ->
          more
              ? WORDS.get("prefix", language, it.asked())
              : WORDS.get("prefix_gone", language, it.official());
      case SUFFIX ->
          more
              ? WORDS.get("suffix", language, it.asked())
              : WORDS.get("suffix_gone", language, it.official());
      case PLATFORM -> WORDS.get("platform", language, label(it.official()));
      case SERVER -> WORDS.get("server", language, it.official());
    };
  }

  private static String width(Difference it, Locale language) {
    if (it.side() == Side.OFFICIAL) {
      return WORDS.get("width_gone", language, it.official(), it.asked());
    }
    boolean wide =
        it.asked().codePoints().allMatch(c -> c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST);
    return wide
        ? WORDS.get("width", language, it.asked())
        : WORDS.get("confusable", language, it.official(), it.asked(), code(it.asked()));
  }

  /** One letter for a run of it, which is then counted. */
  private static String letters(String text) {
    return run(text) ? Character.toString(text.codePointAt(0)) : text;
  }

  private static int count(String text) {
    return run(text) ? text.codePointCount(0, text.length()) : 1;
  }

  private static boolean run(String text) {
    return text.codePoints().distinct().count() == 1;
  }

  private static boolean ascii(String text) {
    return text.codePoints().allMatch(it -> it < 0x80);
  }

  /** Such as U+0430. */
  private static String code(String text) {
    return text.codePoints()
        .mapToObj(it -> "U+" + HexFormat.of().withUpperCase().toHexDigits(it, it > 0xFFFF ? 5 : 4))
        .collect(Collectors.joining(" "));
  }

  private static String label(String platform) {
    return Platform.of(platform).map(Platform::label).orElse(platform);
  }
}
