package jp.yagura.notification.post;

import java.util.UUID;
import jp.yagura.notification.contacts.ContactRole;

/**
 * Hears, in the same transaction, that an alert that wants to be confirmed was refused for good.
 */
public interface BlockedAlertListener {
  /** Nobody at this address, told for this role, can confirm. */
  void blocked(UUID incidentId, ContactRole role, String address);
}
