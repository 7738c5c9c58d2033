package jp.yagura.profile.lookalike;

import jp.yagura.profile.lookalike.Difference.Kind;

/**
 * A step that makes one run of letters into another.
 *
 * @param kind null where the letters are the same
 * @param cost how plainly a reader sees it: a letter of its own has 1
 * @param one first letter on the one side
 * @param ones how many letters there
 * @param other first letter on the other side
 * @param others how many letters there
 */
record Edit(
    @org.jspecify.annotations.Nullable Kind kind,
    double cost,
    int one,
    int ones,
    int other,
    int others) {

  /** Whether a reader sees another letter, not only another look of the same. */
  boolean letter() {
    return cost >= 1;
  }
}
