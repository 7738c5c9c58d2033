package jp.yagura.incident.notice;

import java.util.Optional;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;

/** Residents are told why a notice is gone, in a few plain words. */
final class WithdrawalPolicy {
  private static final int LONGEST_REASON = 500;

  private WithdrawalPolicy() {}

  static Optional<Refused> refuses(String reason) {
    if (reason.isBlank()) {
      return Optional.of(Refused.invalid("reason", "notice-withdrawal-reason", LONGEST_REASON));
    }
    return PlainTexts.hasControls(reason)
        ? Optional.of(Refused.invalid("reason", "text-control-characters"))
        : CharacterCount.beyond("reason", reason, LONGEST_REASON);
  }
}
