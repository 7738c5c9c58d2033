package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.yagura.contract.ReminderEvent.AccountCheckDue;
import jp.yagura.contract.ReminderEvent.DrillInjectGiven;
import jp.yagura.contract.ReminderEvent.DutyOverdue;
import jp.yagura.contract.ReminderEvent.PlatformRequestDue;
import jp.yagura.contract.ReminderEvent.StepTargetMissed;
import jp.yagura.kit.web.WireNames;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.contacts.Seat;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertReason;
import jp.yagura.notification.post.PlanAlerts;
import org.jspecify.annotations.Nullable;

/**
 * Tells the role that has to act: in a drill of what happened; else it reminds the one that owns a
 * step whose target time has passed, a request that a platform has not answered, or something else
 * that was not done in time; asks a division to check an account.
 */
@ApplicationScoped
class RemindStepOwner {
  private final AddressBook book;
  private final PlanAlerts alerts;

  RemindStepOwner(AddressBook book, PlanAlerts alerts) {
    this.book = book;
    this.alerts = alerts;
  }

  /** An owner that only a newer version knows falls to PR, who leads the response. */
  void remind(IncidentFacts incident, StepTargetMissed missed) {
    ContactRole owner = WireNames.find(ContactRole.class, missed.owner()).orElse(ContactRole.PR);
    alerts.plan(
        incident.incidentId(),
        AlertReason.reminder(missed.stepId(), missed.stepTitle(), missed.dueAt()),
        book.reach(owner, Set.of(Seat.MAILBOX), incident.division()));
  }

  /** The role whose request it is; after some reminders the head of PR too. */
  void remind(IncidentFacts incident, PlatformRequestDue due) {
    alerts.plan(
        incident.incidentId(),
        AlertReason.request(
            due.requestId() + "/" + due.times() + "@" + due.dueAt(),
            due.purpose(),
            due.platform(),
            due.ticket(),
            due.sentAt()),
        recipients(incident, due.owner(), due.head()));
  }

  /** The role whose task it is; after some reminders the head of PR too. */
  void remind(IncidentFacts incident, DutyOverdue due) {
    alerts.plan(
        incident.incidentId(),
        AlertReason.duty(
            due.dutyId() + "/" + due.times() + "@" + due.dueAt(),
            due.duty(),
            due.title(),
            due.dueAt()),
        recipients(incident, due.owner(), due.head()));
  }

  /** The division that is to check an account; after some reminders the head of PR too. */
  void remind(IncidentFacts incident, AccountCheckDue due) {
    alerts.plan(
        incident.incidentId(),
        AlertReason.check(
            due.checkId() + "/" + due.times() + "@" + due.dueAt(),
            due.times() == 0 ? "asked" : "late",
            due.checkId(),
            due.account(),
            due.dueAt()),
        recipients(ContactRole.HEAD, due.division(), due.head()));
  }

  /** In a drill, the role that has to act on what happened. */
  void remind(IncidentFacts incident, DrillInjectGiven given) {
    alerts.plan(
        incident.incidentId(),
        AlertReason.inject(given.injectId().toString(), given.title(), given.text(), given.at()),
        recipients(incident, given.role(), false));
  }

  private List<Recipient> recipients(IncidentFacts incident, String role, boolean head) {
    ContactRole owner = WireNames.find(ContactRole.class, role).orElse(ContactRole.PR);
    return recipients(owner, incident.division(), head);
  }

  private List<Recipient> recipients(ContactRole owner, @Nullable String division, boolean head) {
    List<Recipient> recipients = new ArrayList<>(book.reach(owner, Set.of(Seat.MAILBOX), division));
    if (head) {
      recipients.addAll(book.reach(ContactRole.PR, Set.of(Seat.HEAD), division));
    }
    return recipients;
  }
}
