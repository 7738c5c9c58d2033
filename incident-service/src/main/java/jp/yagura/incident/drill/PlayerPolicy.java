package jp.yagura.incident.drill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;

/** Whoever leads the response runs the drill; whoever plays a role answers for it. */
@ApplicationScoped
class PlayerPolicy {
  private final VisibilityPolicy visibility;
  private final CurrentCaller caller;

  PlayerPolicy(VisibilityPolicy visibility, CurrentCaller caller) {
    this.visibility = visibility;
    this.caller = caller;
  }

  boolean runs() {
    return visibility.leads();
  }

  /** Whether the caller may say what was done about something that is for a role. */
  boolean plays(IncidentFacts incident, String role) {
    return runs()
        || switch (role) {
          case "it" -> caller.is(Role.IT);
          case "head" -> visibility.headOf(incident.division());
          default -> false;
        };
  }

  Optional<Refused> refuses(InjectAct act, IncidentFacts incident, String role) {
    if (incident.stage().ended()) {
      return Optional.of(Refused.conflict("drill-ended"));
    }
    if (act instanceof InjectAct.Answer) {
      return plays(incident, role)
          ? Optional.empty()
          : Optional.of(Refused.forbidden("drill-answered-by-role"));
    }
    return runs() ? Optional.empty() : Optional.of(Refused.forbidden("drill-run-by-lead"));
  }
}
