package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.ContactRole;

/** Records that a mail did not leave; a refused alarm makes the climb go on at once. */
@ApplicationScoped
class RecordFailure {
  private final RecordDelivery record;
  private final BlockedAlertListener listener;
  private final AddressBook book;
  private final Municipalities municipalities;
  private final Backoff backoff;
  private final Clock clock;

  RecordFailure(
      RecordDelivery record,
      BlockedAlertListener listener,
      AddressBook book,
      Municipalities municipalities,
      DeliverySettings settings,
      Clock clock) {
    this.record = record;
    this.listener = listener;
    this.book = book;
    this.municipalities = municipalities;
    this.backoff = new Backoff(settings.firstPause(), settings.longestPause());
    this.clock = clock;
  }

  /** It is tried again after a pause. */
  void later(DueAlert alert, String reason) {
    Duration pause = backoff.after(alert.attempt(), ThreadLocalRandom.current().nextDouble());
    municipalities.inTransaction(
        alert.municipality(), () -> record.failed(alert, reason, clock.instant().plus(pause)));
  }

  /** It waits for an operator. */
  void never(DueAlert alert, String reason) {
    municipalities.inTransaction(
        alert.municipality(),
        () -> {
          if (record.refused(alert, reason) && alert.kind().wantsConfirmation()) {
            listener.blocked(alert.incidentId(), concerned(alert));
          }
        });
  }

  private Set<ContactRole> concerned(DueAlert alert) {
    Set<ContactRole> roles = EnumSet.of(alert.role());
    roles.addAll(book.rolesOf(alert.address()));
    return roles;
  }
}
