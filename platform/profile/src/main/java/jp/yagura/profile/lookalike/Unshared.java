package jp.yagura.profile.lookalike;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A quick look whether two handles can be alike at all. */
final class Unshared {
  private Unshared() {}

  /**
   * How many letters, as they look, each of the two has that the other lacks: the smaller of the
   * two numbers, because words around a name are on one side only.
   */
  static int letters(List<Letter> one, List<Letter> other) {
    Map<Integer, Integer> more = new HashMap<>();
    count(one, more, 1);
    count(other, more, -1);
    int ones = 0;
    int others = 0;
    for (int count : more.values()) {
      ones += Math.max(0, count);
      others += Math.max(0, -count);
    }
    return Math.min(ones, others);
  }

  private static void count(List<Letter> letters, Map<Integer, Integer> counts, int step) {
    for (Letter letter : letters) {
      if (!letter.separator()) {
        letter.skeleton().codePoints().forEach(it -> counts.merge(it, step, Integer::sum));
      }
    }
  }
}
