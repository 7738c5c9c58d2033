package jp.yagura.account.register;

import java.util.Optional;
import jp.yagura.kit.characters.CharacterCount;
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
    refuses(plain)
        .ifPresent(
            refused -> {
              throw refused.exception();
            });
    return plain;
  }

  /** What stands against a reason that has no space around it. */
  static Optional<Refused> refuses(String plain) {
    if (plain.isEmpty()) {
      return Optional.of(Refused.invalid("reason", "reason-length", LONGEST));
    }
    if (PlainTexts.hasControls(plain)) {
      return Optional.of(Refused.invalid("reason", "text-control-characters"));
    }
    return CharacterCount.beyond("reason", plain, LONGEST);
  }
}
