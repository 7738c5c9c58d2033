package jp.yagura.kit.characters;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Counts the characters of a text as people count them: extended grapheme clusters of Unicode (UAX
 * #29). A family in one emoji, a kanji with the selector of its old form, か with a voiced mark of
 * its own and a line break, however it is sent, are one each.
 *
 * <p>Any number of marks may stand on one letter, so a cluster counts once more for each further
 * {@value #UNITS} UTF-16 units: no writing needs as many, and a text of n characters never takes
 * more than n times as much room.
 */
public final class CharacterCount {
  /** The longest emoji there is takes 15; letters with marks of all scripts take fewer. */
  static final int UNITS = 32;

  private static final String CUT = "…";

  private CharacterCount() {}

  /** How many there are. */
  public static int of(String text) {
    BreakIterator clusters = clusters(text);
    int count = 0;
    int from = 0;
    for (int to = clusters.next(); to != BreakIterator.DONE; to = clusters.next()) {
      count += weight(from, to);
      from = to;
    }
    return count;
  }

  /** Whether there are more; a text is not counted when it cannot have as many. */
  public static boolean exceeds(String text, int max) {
    return text.length() > max && of(text) > max;
  }

  /** The refusal of a field's text that has more than so many; an absent text has none. */
  public static Optional<Refused> beyond(String field, @Nullable String text, int max) {
    return text != null && exceeds(text, max)
        ? Optional.of(Refused.invalid(field, "text-too-long", max, of(text)))
        : Optional.empty();
  }

  /** The text, or its beginning with … for the rest: at most so many, none of them in two. */
  public static String cut(String text, int max) {
    return exceeds(text, max) ? first(text, max - 1) + CUT : text;
  }

  /** The first so many, none of them in two. */
  public static String first(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    BreakIterator clusters = clusters(text);
    int count = 0;
    int from = 0;
    for (int to = clusters.next(); to != BreakIterator.DONE; to = clusters.next()) {
      count += weight(from, to);
      if (count > max) {
        return text.substring(0, from);
      }
      from = to;
    }
    return text;
  }

  /** One after the other. */
  public static List<String> split(String text) {
    BreakIterator clusters = clusters(text);
    List<String> characters = new ArrayList<>();
    int from = 0;
    for (int to = clusters.next(); to != BreakIterator.DONE; to = clusters.next()) {
      characters.add(text.substring(from, to));
      from = to;
    }
    return characters;
  }

  /** The clusters are the same in every language. */
  private static BreakIterator clusters(String text) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    return clusters;
  }

  private static int weight(int from, int to) {
    return 1 + (to - from - 1) / UNITS;
  }
}
