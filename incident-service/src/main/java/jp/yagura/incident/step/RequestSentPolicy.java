package jp.yagura.incident.step;

import java.util.Optional;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A step that is a request to a platform is done when such a request was sent. Where the guideline
 * demands the step there is no way around it; any other takes a reason in its note, for access may
 * come back without the platform.
 */
final class RequestSentPolicy {
  private RequestSentPolicy() {}

  /** Empty when a request was sent, none is needed or a reason is given. */
  static Optional<Refused> refuses(StepAct act, StepSituation situation) {
    if (!situation.requestMissing() || !(act instanceof StepAct.Do done)) {
      return Optional.empty();
    }
    if (situation.step().required()) {
      return Optional.of(
          Refused.conflict("platform-request-first").under(situation.step().clause()));
    }
    return blank(done.note())
        ? Optional.of(Refused.invalid("note", "platform-request-or-note"))
        : Optional.empty();
  }

  private static boolean blank(@Nullable String note) {
    return note == null || note.isBlank();
  }
}
