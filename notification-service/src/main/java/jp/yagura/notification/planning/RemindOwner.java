package jp.yagura.notification.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.yagura.contract.IncidentEvent.StepTargetMissed;
import jp.yagura.notification.alert.Occasion;
import jp.yagura.notification.alert.PlanAlerts;
import jp.yagura.notification.contact.AddressBook;
import jp.yagura.notification.contact.ContactRole;
import jp.yagura.notification.contact.Seat;
import jp.yagura.notification.incident.IncidentFacts;
import jp.yagura.notification.wire.WireNames;

/** Reminds the role that owns a step whose target time has passed. */
@ApplicationScoped
class RemindOwner {
  private final AddressBook book;
  private final PlanAlerts alerts;

  RemindOwner(AddressBook book, PlanAlerts alerts) {
    this.book = book;
    this.alerts = alerts;
  }

  /** An owner that only a newer version knows falls to PR, who leads the response. */
  void remind(IncidentFacts incident, StepTargetMissed missed) {
    ContactRole owner = WireNames.find(ContactRole.class, missed.owner()).orElse(ContactRole.PR);
    alerts.plan(
        incident.incidentId(),
        Occasion.reminder(missed.stepId(), missed.stepTitle(), missed.dueAt()),
        book.reach(owner, Set.of(Seat.MAILBOX), incident.division()));
  }
}
