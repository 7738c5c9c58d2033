package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.contract.IncidentEvent.ReportJoined;
import jp.yagura.contract.IncidentEvent.ReportSeparated;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.notification.alarm.ReporterQueries.Known;
import jp.yagura.notification.contacts.Channel;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.contacts.Seat;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertReason;
import jp.yagura.notification.post.PlanAlerts;
import org.jspecify.annotations.Nullable;

/**
 * Who reported gets the receipt number and hears what becomes of the report. Planned after the
 * alarm, so that in one claim the alarm is taken first.
 */
@ApplicationScoped
class NotifyReporter {
  private final PlanAlerts alerts;
  private final ReporterQueries reporters;

  NotifyReporter(PlanAlerts alerts, ReporterQueries reporters) {
    this.alerts = alerts;
    this.reporters = reporters;
  }

  /** The report arrived. Without an address there is nobody to tell; the receipt page said it. */
  void received(IncidentReported event) {
    IncidentSummary incident = event.incident();
    received(incident, incident.number(), event.reporter(), event.reporterEmail(), null);
  }

  /** The report is part of an incident that was there: its reporter hears so. */
  void joined(ReportJoined event) {
    IncidentSummary incident = event.incident();
    Actor reporter = event.reporter();
    if (reporter != null) {
      received(incident, event.number(), reporter, event.reporterEmail(), incident.number());
      return;
    }
    reporters
        .move(event.number(), incident.incidentId())
        .ifPresent(
            known ->
                tell(
                    incident.incidentId(),
                    known,
                    AlertReason.moved(
                        known.number(), AlertReason.JOINED, incident.number(), event.at())));
  }

  /**
   * The report goes on by itself: its reporter hears so. Of another incident its own event tells.
   */
  void separated(ReportSeparated event) {
    reporters
        .move(event.number(), event.to())
        .filter(known -> known.number().equals(event.toNumber()))
        .ifPresent(
            known ->
                tell(
                    event.incident().incidentId(),
                    known,
                    AlertReason.moved(known.number(), AlertReason.SEPARATED, null, event.at())));
  }

  /**
   * It is decided.
   *
   * @param stage {@code dismissed} or {@code closed}
   * @return the addresses that are told
   */
  List<String> decided(IncidentFacts incident, String stage, @Nullable String text, Instant at) {
    List<Known> all = reporters.of(incident.incidentId());
    for (Known known : all) {
      tell(
          incident.incidentId(),
          known,
          AlertReason.outcome(incident.episode(), known.number(), stage, text, at));
    }
    return all.stream().map(Known::address).toList();
  }

  private void received(
      IncidentSummary incident,
      String number,
      Actor who,
      @Nullable String email,
      @Nullable String joined) {
    if (email == null || !email.contains("@")) {
      return;
    }
    Known known = new Known(number, who.name(), email.strip().toLowerCase(Locale.ROOT));
    reporters.note(known, incident.incidentId());
    tell(incident.incidentId(), known, AlertReason.receipt(number, joined, incident.reportedAt()));
  }

  private void tell(UUID incidentId, Known known, AlertReason reason) {
    alerts.plan(
        incidentId,
        reason,
        List.of(
            new Recipient(
                null,
                ContactRole.REPORTER,
                Seat.MAILBOX,
                known.name(),
                known.address(),
                Channel.EMAIL,
                false)));
  }
}
