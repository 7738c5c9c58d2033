package jp.yagura.notification.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.notification.contacts.ContactRole;

/** Which buttons a person gets; the API decides again. */
@Named
@RequestScoped
public class Permissions {
  private final CurrentCaller caller;

  Permissions(CurrentCaller caller) {
    this.caller = caller;
  }

  /** For their own role, administrators for any. */
  public boolean mayConfirm(ContactRole role) {
    return caller.is(Role.ADMIN, role.wire());
  }

  public boolean mayResend() {
    return caller.is(Role.PR, Role.ADMIN);
  }

  /** Whether alarms can wait for this person. */
  public boolean mayConfirmAlarms() {
    return caller.is(Role.HEAD, Role.PR, Role.IT, Role.ADMIN);
  }

  /** Who may read who is told. */
  public boolean maySeeContacts() {
    return caller.is(Role.PR, Role.IT, Role.AUDITOR, Role.ADMIN);
  }

  public boolean mayUnblock() {
    return caller.is(Role.ADMIN);
  }
}
