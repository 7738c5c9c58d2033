package jp.yagura.incident.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.refusal.Refused;

/**
 * Who may act on a step. A step of the IT division is acted on by the IT division alone: nobody
 * else can say what a malware check found. The lead (PR, or an administrator in its place) acts on
 * its own steps and, so that nothing waits for one person, on those of the division concerned,
 * whose head acts on them too.
 */
@ApplicationScoped
class OwnerPolicy {
  private final CurrentCaller caller;
  private final VisibilityPolicy access;

  OwnerPolicy(CurrentCaller caller, VisibilityPolicy access) {
    this.caller = caller;
    this.access = access;
  }

  boolean mayAct(OwnerRole owner, String division) {
    return switch (owner) {
      case IT -> caller.is(Role.IT);
      case PR -> access.leads();
      case HEAD, STAFF -> access.leads() || access.headOf(division);
    };
  }

  /** What somebody has in hand already cannot be taken over by the same person. */
  Optional<Refused> hasIt(StepAct act, Step row) {
    return act instanceof StepAct.Take && caller.subject().equals(row.actor)
        ? Optional.of(Refused.conflict("step-is-yours"))
        : Optional.empty();
  }

  Optional<Refused> refuses(OwnerRole owner, String division, FrozenPlaybook playbook) {
    return mayAct(owner, division)
        ? Optional.empty()
        : Optional.of(Refused.forbidden("only-the-owner", playbook.owner(owner).ja()));
  }
}
