package jp.yagura.incident.incident;

import java.util.Optional;
import jp.yagura.kit.refusal.Refused;

/** A drill ends when PR says so; a real incident when its steps are done. */
final class DrillPolicy {
  private DrillPolicy() {}

  /** Why it cannot be ended as a drill; empty when it can. */
  static Optional<Refused> refusesEnd(boolean drill, Stage stage) {
    if (!drill) {
      return Optional.of(Refused.conflict("drill-is-none"));
    }
    return stage.ended() ? Optional.of(Refused.conflict("drill-ended")) : Optional.empty();
  }
}
