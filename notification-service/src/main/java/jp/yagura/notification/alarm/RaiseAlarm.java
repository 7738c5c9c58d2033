package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.escalation.AlarmEscalation;
import jp.yagura.notification.incidentcopy.IncidentCopies;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertReason;
import jp.yagura.notification.post.PlanAlerts;
import org.jspecify.annotations.Nullable;

/**
 * Tells each role that the playbook alerts, at its mailbox and its head; off hours the duty contact
 * too, at once. From then on the alarm is escalated until somebody of each role confirms it. The
 * heads of the divisions whose accounts are concerned are told too (NGS-10.2 names them); for them
 * nothing is escalated.
 */
@ApplicationScoped
class RaiseAlarm {
  private final AlarmRecipients recipients;
  private final PlanAlerts alerts;
  private final AlarmEscalation escalation;
  private final NotifyReporter reporter;
  private final IncidentCopies incidents;

  RaiseAlarm(
      AlarmRecipients recipients,
      PlanAlerts alerts,
      AlarmEscalation escalation,
      NotifyReporter reporter,
      IncidentCopies incidents) {
    this.recipients = recipients;
    this.alerts = alerts;
    this.escalation = escalation;
    this.reporter = reporter;
    this.incidents = incidents;
  }

  /** For a new report, whose reporter hears that it arrived. */
  void raise(IncidentFacts incident, IncidentReported report) {
    List<Recipient> heads =
        recipients.heads(incidents.owed(report.incident(), report.alert()).divisions());
    raise(incident, null, incident.reportedAt(), heads);
    reporter.received(report);
  }

  /**
   * For an incident that more have to know of by now than were told.
   *
   * @param wanted all roles that have to know of it
   */
  void owed(IncidentSummary summary, List<String> wanted) {
    IncidentCopies.Owed owed = incidents.owed(summary, wanted);
    List<Recipient> all = new ArrayList<>(reach(owed.incident(), owed.roles()));
    all.addAll(recipients.heads(owed.divisions()));
    if (all.isEmpty()) {
      return;
    }
    AlertReason occasion =
        AlertReason.alarm(owed.incident().episode(), null, owed.incident().reportedAt());
    alerts.plan(owed.incident().incidentId(), occasion, all);
    escalation.include(owed.incident().incidentId(), owed.roles());
  }

  /**
   * For an ended incident that goes on.
   *
   * @return the addresses that are told
   */
  List<String> again(IncidentFacts incident, String reason, Instant at) {
    return raise(incident, reason, at, recipients.heads(List.of(incident.division())));
  }

  private List<String> raise(
      IncidentFacts incident, @Nullable String reopened, Instant at, List<Recipient> heads) {
    List<Recipient> all = new ArrayList<>(reach(incident, incident.roles().all()));
    all.addAll(heads);
    AlertReason occasion = AlertReason.alarm(incident.episode(), reopened, at);
    alerts.plan(incident.incidentId(), occasion, all);
    escalation.start(incident);
    return all.stream().map(Recipient::address).toList();
  }

  private List<Recipient> reach(IncidentFacts incident, Set<ContactRole> roles) {
    return recipients.of(incident.municipality(), roles, incident.division());
  }
}
