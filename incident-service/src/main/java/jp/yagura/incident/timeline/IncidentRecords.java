package jp.yagura.incident.timeline;

import static jp.yagura.incident.timeline.EntryType.INCIDENT_CLOSED;
import static jp.yagura.incident.timeline.EntryType.INCIDENT_CONFIRMED;
import static jp.yagura.incident.timeline.EntryType.INCIDENT_CONTAINED;
import static jp.yagura.incident.timeline.EntryType.INCIDENT_CORRECTED;
import static jp.yagura.incident.timeline.EntryType.INCIDENT_DISMISSED;
import static jp.yagura.incident.timeline.EntryType.INCIDENT_JOINED;
import static jp.yagura.incident.timeline.EntryType.INCIDENT_RECLASSIFIED;
import static jp.yagura.incident.timeline.EntryType.INCIDENT_RECOVERED;
import static jp.yagura.incident.timeline.EntryType.INCIDENT_REOPENED;
import static jp.yagura.incident.timeline.EntryType.INCIDENT_REPORTED;
import static jp.yagura.incident.timeline.EntryType.INCIDENT_SEPARATED;
import static jp.yagura.incident.timeline.EntryType.REPORT_ADDED;
import static jp.yagura.incident.timeline.EntryType.REPORT_REMOVED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.IncidentSummary;

/** What the decisions about an incident as a whole leave behind. */
final class IncidentRecords {
  private IncidentRecords() {}

  static ChangeRecord of(ReportFiled report) {
    return ChangeRecord.of(
        report,
        INCIDENT_REPORTED,
        Map.of(
            "kind", report.kind(), "account", report.account(), "canSignIn", report.canSignIn()));
  }

  static ChangeRecord of(IncidentChange change, Actor by) {
    IncidentSummary after = change.incident();
    Instant at = change.at();
    return switch (change) {
      case IncidentChange.Confirmed it ->
          moved(it, INCIDENT_CONFIRMED, "", new IncidentEvent.IncidentConfirmed(after, by, at));
      case IncidentChange.Dismissed it ->
          moved(
              it,
              INCIDENT_DISMISSED,
              it.reason(),
              new IncidentEvent.IncidentDismissed(after, by, at, it.reason()));
      case IncidentChange.Contained it ->
          moved(it, INCIDENT_CONTAINED, "", new IncidentEvent.IncidentContained(after, by, at));
      case IncidentChange.Recovered it ->
          moved(it, INCIDENT_RECOVERED, "", new IncidentEvent.IncidentRecovered(after, by, at));
      case IncidentChange.Closed it ->
          moved(
              it,
              INCIDENT_CLOSED,
              it.text() == null ? "" : it.text(),
              new IncidentEvent.IncidentClosed(after, by, at, it.text()));
      case IncidentChange.Reopened it ->
          moved(
              it,
              INCIDENT_REOPENED,
              it.reason(),
              new IncidentEvent.IncidentReopened(after, by, at, it.reason()));
      case IncidentChange.Graded it -> graded(it);
      case IncidentChange.Corrected it ->
          ChangeRecord.of(
              it,
              it.reclassified() ? INCIDENT_RECLASSIFIED : INCIDENT_CORRECTED,
              Map.of(
                  "changes",
                  it.changes().ja(),
                  "changesEn",
                  it.changes().en(),
                  "reason",
                  it.reason()),
              new IncidentEvent.IncidentCorrected(
                  after, by, at, it.reason(), it.canSignIn(), it.description(), it.alert()));
      case IncidentChange.Joined it ->
          ChangeRecord.of(
              it,
              INCIDENT_JOINED,
              Map.of("from", it.from(), "to", it.intoNumber(), "incidentId", it.into().toString()),
              new IncidentEvent.IncidentJoined(after, it.into(), it.intoNumber(), by, at));
      case IncidentChange.Separated it ->
          ChangeRecord.of(
              it,
              INCIDENT_SEPARATED,
              Map.of("from", it.fromNumber(), "to", after.stage()),
              new IncidentEvent.IncidentSeparated(after, it.fromNumber(), by, at));
    };
  }

  static ChangeRecord of(ReportAdded it, Actor by) {
    return ChangeRecord.of(
        it,
        REPORT_ADDED,
        Map.of("report", it.number()),
        new IncidentEvent.ReportJoined(
            it.incident(),
            it.number(),
            it.reporter(),
            it.reporterEmail(),
            by,
            it.at(),
            it.alert()));
  }

  static ChangeRecord of(ReportRemoved it, Actor by) {
    return ChangeRecord.of(
        it,
        REPORT_REMOVED,
        Map.of("report", it.number(), "to", it.to().number()),
        new IncidentEvent.ReportSeparated(
            it.incident(), it.number(), it.to().incidentId(), it.to().number(), by, it.at()));
  }

  private static ChangeRecord moved(
      IncidentChange change, EntryType type, String words, IncidentEvent event) {
    return ChangeRecord.of(
        change,
        type,
        Map.of("from", change.from(), "to", change.incident().stage(), "reason", words),
        event);
  }

  private static ChangeRecord graded(IncidentChange.Graded change) {
    String to = change.incident().severity();
    return new ChangeRecord(
        change.incidentId(),
        EntryType.of("severity-" + to),
        change.at(),
        Map.of("from", change.from(), "to", to, "reason", change.reason()),
        new ChangeRecord.AuditLine(
            "severity-changed", Chronicle.INCIDENT, change.incidentId().value()),
        List.of());
  }
}
