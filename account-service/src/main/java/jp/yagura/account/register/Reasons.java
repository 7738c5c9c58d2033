package jp.yagura.account.register;

import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** The reason of an act that has no body. */
final class Reasons {
  private static final int LONGEST = 500;

  private Reasons() {}

  /** The reason without the space around it; ends the request when there is none, or too much. */
  static String required(@Nullable String reason) {
    String plain = reason == null ? "" : reason.strip();
    if (plain.isEmpty() || plain.length() > LONGEST) {
      throw Refused.invalid("reason", "reason-length", LONGEST).exception();
    }
    if (PlainTexts.hasControls(plain)) {
      throw Refused.invalid("reason", "text-control-characters").exception();
    }
    return plain;
  }
}
