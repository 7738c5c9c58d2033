package jp.yagura.account.application;

import java.util.Set;
import jp.yagura.contract.Actor;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/**
 * Who acts in a case.
 *
 * @param roles all roles of the person
 * @param division the person's division, or empty
 */
record Acting(Actor actor, Set<String> roles, String division) {
  Acting {
    roles = Set.copyOf(roles);
  }

  /** The one who asks. */
  static Acting of(CurrentCaller caller) {
    return new Acting(caller.actor(), caller.roles(), caller.division().orElse(""));
  }

  private boolean in(String other) {
    return !other.isEmpty() && division.equals(other);
  }

  boolean pr() {
    return roles.contains(Role.PR);
  }

  /**
   * Whether the person answers for a division. PR and IT sign in by their own role, also about the
   * accounts of their own division.
   */
  boolean heads(String operating) {
    return in(operating)
        && (roles.contains(Role.HEAD) || roles.contains(Role.PR) || roles.contains(Role.IT));
  }

  /** Whether the person may write for a division: its head, and staff for the head. */
  boolean writesFor(String operating) {
    return heads(operating) || (in(operating) && roles.contains(Role.STAFF));
  }

  /** Whether the person writes for the head without being the head. */
  boolean forTheHead(String operating) {
    return !heads(operating) && writesFor(operating);
  }

  /** Whether a stage is this person's. */
  boolean owns(OwnerRole owner, String operating) {
    return switch (owner) {
      case HEAD, STAFF -> writesFor(operating);
      case PR -> roles.contains(Role.PR);
      case IT -> roles.contains(Role.IT);
    };
  }

  /** Whether the person sees what all divisions have filed. */
  boolean watches() {
    return roles.contains(Role.PR)
        || roles.contains(Role.IT)
        || roles.contains(Role.AUDITOR)
        || roles.contains(Role.ADMIN);
  }
}
