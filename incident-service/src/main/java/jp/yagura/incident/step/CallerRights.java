package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/** What the caller may do with the steps of an incident. */
@ApplicationScoped
class CallerRights {
  private final CurrentCaller caller;
  private final VisibilityPolicy visibility;

  CallerRights(CurrentCaller caller, VisibilityPolicy visibility) {
    this.caller = caller;
    this.visibility = visibility;
  }

  /** Those in an incident of this division. */
  StepRights in(String division) {
    return new StepRights(
        caller.actor(), caller.is(Role.IT), visibility.leads(), visibility.headOf(division));
  }
}
