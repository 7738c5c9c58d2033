package jp.yagura.account.closing;

import java.util.Set;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;

/**
 * Who takes an account out of use.
 *
 * @param roles all roles of the person
 * @param division the person's division, or empty
 */
public record Closer(Set<String> roles, String division) {

  /** The one who asks. */
  public static Closer of(CurrentCaller caller) {
    return new Closer(Set.copyOf(caller.roles()), caller.division().orElse(""));
  }

  boolean keepsTheRegister() {
    return roles.contains(Role.PR) || roles.contains(Role.ADMIN);
  }

  boolean headsDivision(String other) {
    return roles.contains(Role.HEAD) && !other.isEmpty() && division.equals(other);
  }
}
