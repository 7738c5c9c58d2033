package jp.yagura.notification.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.yagura.contract.DutyEvent.DutyAsked;
import jp.yagura.contract.DutyEvent.DutyDue;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.contacts.Seat;
import jp.yagura.notification.dutycopy.DutyCopies;
import jp.yagura.notification.dutycopy.DutyFacts;
import jp.yagura.notification.post.AlertReason;
import jp.yagura.notification.post.PlanAlerts;

/**
 * Tells whoever has to do something about the register: when it is asked, and when it is late. From
 * some reminder on whoever stands above the owner hears of it too: the office's head; the head of
 * the division for its staff; PR for the head of a division.
 */
@ApplicationScoped
class TellOwner {
  private final DutyCopies duties;
  private final AddressBook book;
  private final PlanAlerts alerts;

  TellOwner(DutyCopies duties, AddressBook book, PlanAlerts alerts) {
    this.duties = duties;
    this.book = book;
    this.alerts = alerts;
  }

  void asked(DutyAsked event) {
    DutyFacts duty = duties.follow(event.duty());
    alerts.plan(duty.dutyId(), AlertReason.dutyAsked(duty.dueAt(), event.at()), owners(duty));
  }

  void due(DutyDue event) {
    DutyFacts duty = duties.follow(event.duty());
    List<Recipient> recipients = new ArrayList<>(owners(duty));
    if (event.head()) {
      recipients.addAll(above(duty));
    }
    alerts.plan(duty.dutyId(), AlertReason.dutyDue(event.times(), duty.dueAt()), recipients);
  }

  private List<Recipient> owners(DutyFacts duty) {
    return switch (duty.owner()) {
      case "it" -> book.reach(ContactRole.IT, Set.of(Seat.MAILBOX), null);
      case "head" -> book.reach(ContactRole.HEAD, Set.of(Seat.MAILBOX, Seat.HEAD), duty.division());
      case "staff" -> book.reach(ContactRole.HEAD, Set.of(Seat.MAILBOX), duty.division());
      default -> book.reach(ContactRole.PR, Set.of(Seat.MAILBOX), null);
    };
  }

  private List<Recipient> above(DutyFacts duty) {
    return switch (duty.owner()) {
      case "it" -> book.reach(ContactRole.IT, Set.of(Seat.HEAD), null);
      case "head" -> book.reach(ContactRole.PR, Set.of(Seat.MAILBOX), null);
      case "staff" -> book.reach(ContactRole.HEAD, Set.of(Seat.HEAD), duty.division());
      default -> book.reach(ContactRole.PR, Set.of(Seat.HEAD), null);
    };
  }
}
