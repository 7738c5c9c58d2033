package jp.yagura.incident.incident;

import java.util.Optional;
import jp.yagura.kit.refusal.Refused;

/** Whether an incident may go on as another one: both are at work, or it was joined before. */
final class JoinPolicy {
  private JoinPolicy() {}

  /** An incident in one stage as another in another stage. */
  static Optional<Refused> refuses(Stage from, Stage into) {
    return from.ended() && from != Stage.JOINED
        ? Optional.of(Refused.conflict("incident-ended").with("stage", from))
        : refusesTarget(into, "into");
  }

  /**
   * Whether an incident in this stage may take a report in.
   *
   * @param field that named the incident
   */
  static Optional<Refused> refusesTarget(Stage stage, String field) {
    return stage.ended()
        ? Optional.of(Refused.invalid(field, "join-into-ended"))
        : Optional.empty();
  }
}
