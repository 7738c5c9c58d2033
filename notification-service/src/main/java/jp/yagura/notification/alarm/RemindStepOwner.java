package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.yagura.contract.IncidentEvent.StepTargetMissed;
import jp.yagura.kit.web.WireNames;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Seat;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertReason;
import jp.yagura.notification.post.PlanAlerts;

/** Reminds the role that owns a step whose target time has passed. */
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
}
