package jp.yagura.incident.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;

/** The lead plans what is to be done; whoever owns it says that it is. */
@ApplicationScoped
class ReviewAccess {
  private final VisibilityPolicy visibility;
  private final CurrentCaller caller;

  ReviewAccess(VisibilityPolicy visibility, CurrentCaller caller) {
    this.visibility = visibility;
    this.caller = caller;
  }

  boolean mayPlan() {
    return visibility.leads();
  }

  Optional<Refused> refusesPlanning() {
    return mayPlan()
        ? Optional.empty()
        : Optional.of(Refused.forbidden("review-action-planned-by-lead"));
  }

  /** Whether the caller may say that an action of that owner is done. */
  boolean mayFinish(IncidentFacts incident, String owner) {
    return mayPlan()
        || switch (owner) {
          case "it" -> caller.is(Role.IT);
          case "head" -> visibility.headOf(incident.division());
          default -> false;
        };
  }

  Optional<Refused> refuses(ReviewActionAct act, IncidentFacts incident, String owner) {
    boolean finishing =
        act instanceof ReviewActionAct.Finish || act instanceof ReviewActionAct.Reopen;
    if (!finishing) {
      return refusesPlanning();
    }
    return mayFinish(incident, owner)
        ? Optional.empty()
        : Optional.of(Refused.forbidden("review-action-finished-by-owner"));
  }
}
