package jp.yagura.incident.timeline;

import static jp.yagura.incident.timeline.EntryType.ALERT_CONFIRMED;
import static jp.yagura.incident.timeline.EntryType.ALERT_ESCALATED;
import static jp.yagura.incident.timeline.EntryType.ALERT_FAILED;
import static jp.yagura.incident.timeline.EntryType.COMMENT;
import static jp.yagura.incident.timeline.EntryType.EVIDENCE_RECEIVED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.Addressee;
import jp.yagura.contract.AlertSummary;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.NotificationEvent;
import jp.yagura.contract.PersonEvent;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.outbox.Outbox;

/**
 * The one place where what happened is written down: what people read of it (the timeline), what
 * auditors read (the audit log) and what the other services are told (the outbox).
 */
@ApplicationScoped
public class Chronicle {
  /** What the audit log calls an incident. */
  static final String INCIDENT = "incident";

  private final Timeline timeline;
  private final Audit audit;
  private final Outbox outbox;

  Chronicle(Timeline timeline, Audit audit, Outbox outbox) {
    this.timeline = timeline;
    this.audit = audit;
    this.outbox = outbox;
  }

  /**
   * Writes it down, in the transaction that made it so.
   *
   * @return the sequence of its entry in the timeline, the last when it has several; 0 when it has
   *     none
   */
  public long record(Change change, Actor by) {
    return switch (change) {
      case ReportFiled it -> write(IncidentRecords.of(it), by);
      case IncidentOpened it -> opened(it, by);
      case ReportAdded it -> write(IncidentRecords.of(it, by), by);
      case ReportRemoved it -> write(IncidentRecords.of(it, by), by);
      case IncidentChange it -> write(IncidentRecords.of(it, by), by);
      case StepChange it ->
          StepRecords.of(it, by).stream().mapToLong(one -> write(one, by)).max().orElse(0);
      case TargetMissed it -> write(StepRecords.of(it), by);
      case NoticeChange it -> write(NoticeRecords.of(it), by);
      case PlatformRequestChange it -> write(PlatformRequestRecords.of(it), by);
      case PlacementChange it -> write(NoticeRecords.of(it), by);
      case ReviewChange it -> write(ReviewRecords.of(it), by);
      case AccountCheckChange it -> write(AccountCheckRecords.of(it), by);
      case DrillChange it -> write(DrillRecords.of(it), by);
      case PressProvided it -> write(it.entry(), by);
      case PressTakenBack it -> write(it.entry(), by);
      case AlertNoted it -> alerted(it, by);
      case EvidenceReceived it -> received(it, by);
      case EvidenceAdded it -> write(it.entry(), by);
      case CommentAdded it -> commented(it, by);
      case HandoverChange it -> write(HandoverRecords.of(it, by), by);
      case WatchChange it -> watched(it, by);
    };
  }

  /** Writes down who was shown what; nothing changed by it. */
  public void record(Disclosure disclosure, Actor by) {
    switch (disclosure) {
      case Disclosure.EvidenceViewed it -> {
        Map<String, String> details =
            Map.of(
                "evidence", it.evidenceId().toString(), "name", it.name(), "sha256", it.sha256());
        audit.record(by, "evidence-viewed", INCIDENT, it.incidentId().value(), details);
      }
      case Disclosure.EvidenceListed it -> {
        Map<String, Integer> details = Map.of("items", it.items());
        audit.record(by, "evidence-listed", INCIDENT, it.incidentId().value(), details);
      }
      case Disclosure.EvidenceBundled it -> {
        Map<String, Object> details = Map.of("items", it.items(), "head", it.head());
        audit.record(by, "evidence-bundled", INCIDENT, it.incidentId().value(), details);
      }
      case Disclosure.EvidenceVerified it -> {
        Map<String, Object> details = Map.of("items", it.items(), "differing", it.differing());
        audit.record(by, "evidence-verified", INCIDENT, it.incidentId().value(), details);
      }
      case Disclosure.ListExported it ->
          audit.record(
              by, "incidents-exported", "export", UUID.randomUUID(), Map.of("list", it.list()));
      case Disclosure.DocumentExported it ->
          audit.record(
              by, it.document() + "-exported", INCIDENT, it.incidentId().value(), it.details());
    }
  }

  /** Writes down what became of reports by residents. */
  public void record(ResidentReportsDecided it, Actor by) {
    String action = "resident-reports-" + it.decision();
    audit.record(by, action, "resident-report", it.reportId(), it.details());
  }

  /** Writes down how the chains of evidence ended on a day. */
  public void record(EvidenceAnchored it, Actor by) {
    audit.record(by, "evidence-anchored", "evidence-anchor", it.day().toString(), it.details());
  }

  private long write(ChangeRecord it, Actor by) {
    long sequence = timeline.add(it.incidentId(), it.type(), by, it.at(), it.details());
    ChangeRecord.AuditLine line = it.audit();
    if (line != null) {
      audit.record(by, line.action(), line.objectType(), line.objectId(), it.details());
    }
    outbox.addAll(it.events());
    return sequence;
  }

  private long opened(IncidentOpened opened, Actor by) {
    outbox.add(
        new IncidentEvent.IncidentReported(
            opened.incident(),
            by,
            opened.canSignIn(),
            opened.description(),
            opened.links(),
            opened.alert(),
            opened.reporterEmail()));
    return 0;
  }

  private long alerted(AlertNoted noted, Actor by) {
    AlertSummary alert = noted.event().alert();
    Map<String, String> details = new LinkedHashMap<>();
    details.put("recipient", alert.recipient());
    details.put("role", alert.role());
    details.put("kind", alert.kind());
    details.put("channel", alert.channel());
    EntryType type =
        switch (noted.event()) {
          case NotificationEvent.AlertSent _ -> EntryType.sent(alert.kind());
          case NotificationEvent.AlertFailed it -> {
            details.put("reason", it.reason());
            yield ALERT_FAILED;
          }
          case NotificationEvent.AlertConfirmed it -> {
            details.put("via", it.via());
            yield ALERT_CONFIRMED;
          }
          case NotificationEvent.AlertEscalated _ -> ALERT_ESCALATED;
        };
    return write(ChangeRecord.unaudited(noted, type, details), by);
  }

  private long received(EvidenceReceived evidence, Actor by) {
    List<String> sums = evidence.sha256();
    String action = EVIDENCE_RECEIVED.wire();
    audit.record(by, action, INCIDENT, evidence.incidentId().value(), Map.of("sha256", sums));
    Map<String, String> details = Map.of("count", String.valueOf(sums.size()));
    return write(ChangeRecord.unaudited(evidence, EVIDENCE_RECEIVED, details), by);
  }

  private long commented(CommentAdded comment, Actor by) {
    long sequence = write(ChangeRecord.unaudited(comment, COMMENT, comment.details()), by);
    Map<String, Object> details =
        Map.of(
            "sequence",
            sequence,
            "mailed",
            comment.mailed().stream().map(Addressee::subject).toList());
    audit.record(by, "comment-added", INCIDENT, comment.incidentId().value(), details);
    if (!comment.mailed().isEmpty()) {
      outbox.add(
          new PersonEvent.PersonMentioned(
              comment.incident(), by, sequence, comment.text(), comment.mailed(), comment.at()));
    }
    return sequence;
  }

  private long watched(WatchChange change, Actor by) {
    audit.record(by, change.action(), INCIDENT, change.incidentId().value(), change.details());
    outbox.add(change.event());
    return 0;
  }
}
