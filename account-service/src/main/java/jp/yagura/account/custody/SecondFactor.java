package jp.yagura.account.custody;

import org.jspecify.annotations.Nullable;

/**
 * The second factor of an account (NGS-9.2 recommends one).
 *
 * @param holder who has the telephone, the app or the key
 */
record SecondFactor(SecondFactorKind kind, String holder) {
  static final SecondFactor UNKNOWN = new SecondFactor(SecondFactorKind.UNKNOWN, "");

  @SuppressWarnings("NullAway") // JSON may leave anything out
  SecondFactor(@Nullable SecondFactorKind kind, @Nullable String holder) {
    this.kind = kind == null ? SecondFactorKind.UNKNOWN : kind;
    this.holder = CustodyTexts.line(holder);
  }
}
