package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.chronicle.Chronicle;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.Recipient;

/** An operator tries again what the mail server refused for good. */
@ApplicationScoped
public class UnblockAlert {
  private final Alerts alerts;
  private final AddressBook book;
  private final Chronicle chronicle;
  private final Sender sender;
  private final CurrentCaller caller;
  private final Clock clock;

  UnblockAlert(
      Alerts alerts,
      AddressBook book,
      Chronicle chronicle,
      Sender sender,
      CurrentCaller caller,
      Clock clock) {
    this.alerts = alerts;
    this.book = book;
    this.chronicle = chronicle;
    this.sender = sender;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Only what is blocked; it goes to the contact's address as it is now, since a wrong one may have
   * been corrected.
   *
   * @param reason why it is tried again, for the audit log
   */
  @Transactional
  public Outcome<AlertView> unblock(AlertId id, IfMatch ifMatch, String reason) {
    Alert alert = alerts.locked(id).orElse(null);
    if (alert == null) {
      return Outcome.refused(Refused.notFound());
    }
    String address =
        book.present(alert.to().contactId()).map(Recipient::address).orElse(alert.to().address());
    return alert
        .unblock(ifMatch, reason, address, at -> alerts.toldAt(id, at), clock.instant())
        .map(
            change -> {
              alerts.flush();
              chronicle.record(change, caller.actor());
              sender.wakeAfterCommit();
              return alert.view();
            });
  }
}
