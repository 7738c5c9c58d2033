package jp.yagura.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;

/**
 * Who sees an incident and who leads the response. PR, IT, auditors and administrators see all of
 * their municipality, a head those of the own division; staff follow their reports, not incidents.
 */
@ApplicationScoped
public class VisibilityPolicy {
  private final CurrentCaller caller;

  VisibilityPolicy(CurrentCaller caller) {
    this.caller = caller;
  }

  /** Whether the caller sees every incident of the municipality. */
  public boolean seesAll() {
    return caller.is(Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN);
  }

  /** Whether the caller may read an incident of this division. */
  public boolean sees(String division) {
    return seesAll() || headOf(division);
  }

  /** Whether the caller heads the division. */
  public boolean headOf(String division) {
    return caller.is(Role.HEAD) && caller.division().filter(division::equals).isPresent();
  }

  /** PR leads; an administrator stands in for it, so that nothing waits for one division. */
  public boolean leads() {
    return caller.is(Role.PR, Role.ADMIN);
  }

  /** Only the lead decides about an incident as a whole. */
  Optional<Refused> refusesUnlessLead() {
    return leads() ? Optional.empty() : Optional.of(Refused.forbidden("only-the-lead"));
  }
}
