package jp.yagura.notification.post;

import java.util.Set;
import java.util.UUID;
import jp.yagura.notification.contacts.ContactRole;

/** Hears, in the same transaction, that an alert was refused for good. */
public interface BlockedAlertListener {
  /**
   * An alert that wants to be confirmed cannot be delivered.
   *
   * @param roles for which somebody at its address is told
   */
  void blocked(UUID incidentId, Set<ContactRole> roles);
}
