package jp.yagura.incident.incident;

import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.refusal.Refused;

/** Whether an incident may go on as another one: both are at work, or it was joined before. */
final class JoinPolicy {
  private JoinPolicy() {}

  /** An incident in one stage as another. */
  static Optional<Refused> refuses(IncidentId id, Stage from, boolean drill, IncidentFacts into) {
    if (id.equals(into.id())) {
      return Optional.of(Refused.invalid("into", "join-same"));
    }
    return from.ended() && from != Stage.JOINED
        ? Optional.of(Refused.conflict("incident-ended").with("stage", from))
        : refusesTarget(into, drill, "into");
  }

  /**
   * Whether an incident may take a report in. Nothing joins a drill, and a drill joins nothing:
   * what is real must never become part of an exercise.
   *
   * @param drill whether the report is part of a drill
   * @param field that named the incident
   */
  static Optional<Refused> refusesTarget(IncidentFacts into, boolean drill, String field) {
    if (drill || into.drill()) {
      return Optional.of(Refused.invalid(field, drill ? "join-of-drill" : "join-into-drill"));
    }
    return into.stage().ended()
        ? Optional.of(Refused.invalid(field, "join-into-ended"))
        : Optional.empty();
  }
}
