package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.notification.calendar.OfficeCalendar;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.contacts.Seat;
import jp.yagura.notification.escalation.AlarmEscalation;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertReason;
import jp.yagura.notification.post.PlanAlerts;
import org.jspecify.annotations.Nullable;

/**
 * Tells each role that the playbook alerts, at its mailbox and its head; off hours the duty contact
 * too, at once. From then on the alarm is escalated until somebody confirms it.
 */
@ApplicationScoped
class RaiseAlarm {
  private final AddressBook book;
  private final OfficeCalendar calendar;
  private final PlanAlerts alerts;
  private final AlarmEscalation escalation;
  private final NotifyReporter reporter;
  private final Clock clock;

  RaiseAlarm(
      AddressBook book,
      OfficeCalendar calendar,
      PlanAlerts alerts,
      AlarmEscalation escalation,
      NotifyReporter reporter,
      Clock clock) {
    this.book = book;
    this.calendar = calendar;
    this.alerts = alerts;
    this.escalation = escalation;
    this.reporter = reporter;
    this.clock = clock;
  }

  /** For a new report, whose reporter hears that it arrived. */
  void raise(IncidentFacts incident, IncidentReported report) {
    raise(incident, null, incident.reportedAt());
    reporter.received(report);
  }

  /** For an ended incident that goes on. */
  void again(IncidentFacts incident, String reason, Instant at) {
    raise(incident, reason, at);
  }

  private void raise(IncidentFacts incident, @Nullable String reopened, Instant at) {
    Set<Seat> seats = EnumSet.of(Seat.MAILBOX, Seat.HEAD);
    if (!calendar.isOpen(incident.municipality(), clock.instant())) {
      seats.add(Seat.DUTY);
    }
    List<Recipient> recipients = book.reach(incident.roles().all(), seats, incident.division());
    AlertReason occasion = AlertReason.alarm(incident.episode(), reopened, at);
    alerts.plan(incident.incidentId(), occasion, recipients);
    escalation.start(incident);
  }
}
