package jp.yagura.incident.accountcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;

/**
 * The division that runs the account records what its check showed, and so may who leads and IT;
 * whoever sees the incident sees its checks.
 */
@ApplicationScoped
class AccountCheckAccess {
  private final VisibilityPolicy visibility;
  private final IncidentAccess incidents;
  private final CurrentCaller caller;

  AccountCheckAccess(VisibilityPolicy visibility, IncidentAccess incidents, CurrentCaller caller) {
    this.visibility = visibility;
    this.incidents = incidents;
    this.caller = caller;
  }

  boolean mayDecide(AccountCheck check) {
    return visibility.leads() || caller.is(Role.IT) || own(check);
  }

  boolean mayRead(AccountCheck check) {
    return visibility.seesAll() || own(check) || incidents.visible(check.incidentId()).isPresent();
  }

  /** Whether the caller may open the incident that asks for it. */
  boolean seesIncident(AccountCheckView check) {
    return incidents.visible(check.incidentId()).isPresent();
  }

  Optional<Refused> refuses(AccountCheck check) {
    return mayDecide(check)
        ? Optional.empty()
        : Optional.of(Refused.forbidden("account-check-by-its-division", check.division()));
  }

  /** The division whose checks alone are the caller's; empty for who has all. */
  Optional<String> division() {
    return visibility.seesAll() ? Optional.empty() : Optional.of(caller.division().orElse(""));
  }

  private boolean own(AccountCheck check) {
    return caller.is(Role.HEAD, Role.STAFF)
        && caller.division().filter(check.division()::equals).isPresent();
  }
}
