package jp.yagura.account.lookalike;

import jp.yagura.profile.lookalike.Difference;

/**
 * A difference between two handles as answers have it.
 *
 * @param kind such as {@code added}, {@code full-width} or {@code platform}
 * @param in whose letters are the odd ones: {@code official}, {@code asked} or {@code both}
 * @param position {@code first}, {@code middle} or {@code last}, or {@code whole}
 * @param official the letters in the official handle; empty when it has none there
 * @param asked the letters in the other handle; empty when it has none there
 * @param officialAt where they begin in the official handle, in UTF-16 units
 * @param askedAt where they begin in the other handle, in UTF-16 units
 */
public record DifferenceView(
    String kind,
    String in,
    String position,
    String official,
    String asked,
    int officialAt,
    int askedAt) {

  /** From the library's. */
  public static DifferenceView of(Difference it) {
    return new DifferenceView(
        it.kind().wire(),
        it.side().wire(),
        it.position().wire(),
        it.official(),
        it.asked(),
        it.officialAt(),
        it.askedAt());
  }
}
