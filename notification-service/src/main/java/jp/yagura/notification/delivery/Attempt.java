package jp.yagura.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.notification.alert.DueAlert;
import jp.yagura.notification.alert.RecordDelivery;
import jp.yagura.notification.contact.AddressBook;
import jp.yagura.notification.contact.ContactRole;
import jp.yagura.notification.escalation.Watches;
import jp.yagura.notification.mail.HandOver;
import org.jboss.logging.Logger;

/** Records what became of one attempt; a refused alarm makes the climb go on at once. */
@ApplicationScoped
class Attempt {
  private static final Logger LOG = Logger.getLogger(Attempt.class);

  /** 200 ms, doubling: 25 seconds in all, well within a lease. */
  private static final int TRIES = 7;

  private final RecordDelivery record;
  private final Watches watches;
  private final AddressBook book;
  private final Municipalities municipalities;
  private final Backoff backoff;
  private final Clock clock;

  Attempt(
      RecordDelivery record,
      Watches watches,
      AddressBook book,
      Municipalities municipalities,
      DeliverySettings settings,
      Clock clock) {
    this.record = record;
    this.watches = watches;
    this.book = book;
    this.municipalities = municipalities;
    this.backoff = new Backoff(settings.firstPause(), settings.longestPause());
    this.clock = clock;
  }

  /**
   * Keeps trying for a while when the database is away: what is not recorded would be sent again.
   */
  void ended(DueAlert alert, HandOver answer) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      try {
        municipalities.inTransaction(alert.municipality(), () -> note(alert, answer));
        return;
      } catch (RuntimeException e) {
        if (tries == TRIES) {
          throw e;
        }
        LOG.warnf("outcome of alert %s not recorded yet: %s", alert.alertId(), e);
        TimeUnit.MILLISECONDS.sleep(100L << tries);
      }
    }
  }

  private void note(DueAlert alert, HandOver answer) {
    switch (answer) {
      case HandOver.Accepted() -> record.sent(alert);
      case HandOver.Later(String reason) -> {
        var pause = backoff.after(alert.attempt(), ThreadLocalRandom.current().nextDouble());
        record.failed(alert, reason, clock.instant().plus(pause));
      }
      case HandOver.Never(String reason) -> {
        if (record.refused(alert, reason) && alert.kind().wantsConfirmation()) {
          watches.hasten(alert.incidentId(), concerned(alert));
        }
      }
    }
  }

  private Set<ContactRole> concerned(DueAlert alert) {
    Set<ContactRole> roles = EnumSet.of(alert.role());
    roles.addAll(book.rolesOf(alert.address()));
    return roles;
  }
}
