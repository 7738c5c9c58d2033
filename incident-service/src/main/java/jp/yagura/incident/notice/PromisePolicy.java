package jp.yagura.incident.notice;

import java.time.Instant;
import java.util.Optional;
import jp.yagura.kit.refusal.Refused;

/**
 * The next notice is promised for a time to come, and never by the last report. A product default:
 * no guideline speaks of it.
 */
final class PromisePolicy {
  private PromisePolicy() {}

  static Optional<Refused> refuses(NoticeText text, Instant now) {
    Instant at = text.nextUpdateAt();
    if (at == null) {
      return Optional.empty();
    }
    if (text.kind() == NoticeText.Kind.FINAL) {
      return Optional.of(Refused.invalid("nextUpdateAt", "notice-promise-final"));
    }
    return at.isAfter(now)
        ? Optional.empty()
        : Optional.of(Refused.invalid("nextUpdateAt", "notice-promise-past"));
  }
}
