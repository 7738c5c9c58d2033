package jp.yagura.account.register;

import java.util.Set;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/**
 * Who wants to change an account.
 *
 * @param roles all roles of the person
 * @param division the person's division, or empty
 */
public record Editor(Set<String> roles, String division) {
  public Editor {
    roles = Set.copyOf(roles);
  }

  /** The one who asks. */
  public static Editor of(CurrentCaller caller) {
    return new Editor(caller.roles(), caller.division().orElse(""));
  }

  /** Whether the person may change the accounts of a division: PR and administrators any. */
  public boolean mayEdit(String operatingDivision) {
    return keepsTheRegister() || heads(operatingDivision);
  }

  /** Whether the person keeps the register for everybody. */
  public boolean keepsTheRegister() {
    return roles.contains(Role.PR) || roles.contains(Role.ADMIN);
  }

  /** Whether the person heads a division. */
  public boolean heads(String other) {
    return roles.contains(Role.HEAD) && !other.isEmpty() && division.equals(other);
  }
}
