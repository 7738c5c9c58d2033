package jp.yagura.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.contract.NotificationEvent.AlertEscalated;
import jp.yagura.notification.chronicle.AlertChange;
import jp.yagura.notification.chronicle.Chronicle;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.contacts.Seat;
import jp.yagura.notification.escalation.EscalationChange.Escalated;
import jp.yagura.notification.incidentcopy.IncidentCopies;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.PlanAlerts;

/**
 * Tells the next level, and again everybody below, for each role of which nobody has the alarm; at
 * the top it goes on without end.
 */
@ApplicationScoped
class EscalateAlarm {
  private final Escalations escalations;
  private final IncidentCopies incidents;
  private final AddressBook book;
  private final PlanAlerts alerts;
  private final Chronicle chronicle;
  private final EscalationSettings settings;

  EscalateAlarm(
      Escalations escalations,
      IncidentCopies incidents,
      AddressBook book,
      PlanAlerts alerts,
      Chronicle chronicle,
      EscalationSettings settings) {
    this.escalations = escalations;
    this.incidents = incidents;
    this.book = book;
    this.alerts = alerts;
    this.chronicle = chronicle;
    this.settings = settings;
  }

  /**
   * Inside a transaction of the municipality.
   *
   * @return false when nothing is due that another replica is not at already
   */
  boolean next(Instant now) {
    Optional<Escalation> due = escalations.nextDue(now);
    due.ifPresent(escalation -> escalate(escalation, now));
    return due.isPresent();
  }

  private void escalate(Escalation escalation, Instant now) {
    Escalated change = escalation.escalate(now, settings.confirmWithin(), settings.repeatEvery());
    String division =
        incidents.find(escalation.incidentId()).map(IncidentFacts::division).orElse("");
    List<Recipient> recipients = book.reach(change.roles(), Seat.upTo(change.level()), division);
    List<AlertChange> told =
        alerts.plan(escalation.incidentId(), change.reason(), recipients).stream()
            .filter(alert -> alert.level() == change.level())
            .<AlertChange>map(alert -> new AlertChange.Escalated(new AlertEscalated(alert, now)))
            .toList();
    chronicle.record(told, Actor.SYSTEM);
  }
}
