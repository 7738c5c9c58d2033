package jp.yagura.incident.timeline;

import static jp.yagura.incident.timeline.EntryType.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.AlertSummary;
import jp.yagura.contract.Event;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.contract.NotificationEvent;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * The one place where what happened is written down: what people read of it (the timeline), what
 * auditors read (the audit log) and what the other services are told (the outbox).
 */
@ApplicationScoped
public class Chronicle {
  private static final String INCIDENT = "incident";
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
   * @return the sequence of its entry in the timeline; 0 when it has none
   */
  public long record(Change change, Actor by) {
    return switch (change) {
      case ReportFiled it -> filed(it, by);
      case IncidentOpened it -> opened(it, by);
      case IncidentChange it -> decided(it, by);
      case StepChange it -> worked(it, by);
      case TargetMissed it -> missed(it, by);
      case NoticeChange it -> announced(it, by);
      case AlertNoted it -> alerted(it, by);
      case EvidenceReceived it -> received(it, by);
      case CommentAdded it -> commented(it, by);
    };
  }

  /** Writes down who was shown what; nothing changed by it. */
  public void record(Disclosure disclosure, Actor by) {
    switch (disclosure) {
      case Disclosure.EvidenceViewed it -> {
        Map<String, String> details =
            Map.of("evidence", it.pictureId().toString(), "name", it.name(), "sha256", it.sha256());
        audit.record(by, "evidence-viewed", INCIDENT, it.incidentId().value(), details);
      }
      case Disclosure.ListExported it ->
          audit.record(
              by, "incidents-exported", "export", UUID.randomUUID(), Map.of("list", it.list()));
    }
  }

  /** Writes down what became of reports by residents. */
  public void record(ResidentReportsDecided it, Actor by) {
    String action = "resident-reports-" + it.decision();
    audit.record(by, action, "resident-report", it.reportId(), it.details());
  }

  private long filed(ReportFiled report, Actor by) {
    Map<String, String> details =
        Map.of("kind", report.kind(), "account", report.account(), "canSignIn", report.canSignIn());
    return write(report, by, INCIDENT_REPORTED, details);
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

  private long decided(IncidentChange change, Actor by) {
    IncidentSummary after = change.incident();
    var at = change.at();
    return switch (change) {
      case IncidentChange.Confirmed it ->
          moved(it, by, INCIDENT_CONFIRMED, "", new IncidentEvent.IncidentConfirmed(after, by, at));
      case IncidentChange.Dismissed it ->
          moved(
              it,
              by,
              INCIDENT_DISMISSED,
              it.reason(),
              new IncidentEvent.IncidentDismissed(after, by, at, it.reason()));
      case IncidentChange.Contained it ->
          moved(it, by, INCIDENT_CONTAINED, "", new IncidentEvent.IncidentContained(after, by, at));
      case IncidentChange.Recovered it ->
          moved(it, by, INCIDENT_RECOVERED, "", new IncidentEvent.IncidentRecovered(after, by, at));
      case IncidentChange.Closed it ->
          moved(
              it,
              by,
              INCIDENT_CLOSED,
              it.text() == null ? "" : it.text(),
              new IncidentEvent.IncidentClosed(after, by, at, it.text()));
      case IncidentChange.Reopened it ->
          moved(
              it,
              by,
              INCIDENT_REOPENED,
              it.reason(),
              new IncidentEvent.IncidentReopened(after, by, at, it.reason()));
      case IncidentChange.Graded it -> graded(it, by);
    };
  }

  private long moved(
      IncidentChange change, Actor by, EntryType type, String words, IncidentEvent event) {
    Map<String, String> details =
        Map.of("from", change.from(), "to", change.incident().stage(), "reason", words);
    long sequence = write(change, by, type, details);
    outbox.add(event);
    return sequence;
  }

  private long graded(IncidentChange.Graded change, Actor by) {
    String to = change.incident().severity();
    Map<String, String> details =
        Map.of("from", change.from(), "to", to, "reason", change.reason());
    audit.record(by, "severity-changed", INCIDENT, change.incidentId().value(), details);
    return timeline.add(change, EntryType.of("severity-" + to), by, details);
  }

  private long worked(StepChange change, Actor by) {
    StepChange.OrderOverride override = change.override();
    if (override != null) {
      Map<String, String> details = change.step().details();
      details.put("reason", override.reason());
      details.put("first", String.join(",", override.first()));
      timeline.add(change.incidentId(), ORDER_OVERRIDDEN, by, override.at(), details);
      audit.record(by, ORDER_OVERRIDDEN.wire(), INCIDENT, change.incidentId().value(), details);
    }
    Map<String, String> details = change.step().details();
    return switch (change) {
      case StepChange.Started it -> write(it, by, STEP_STARTED, details);
      case StepChange.Taken it -> {
        put(details, "from", it.from());
        yield write(it, by, STEP_TAKEN, details);
      }
      case StepChange.Done it -> {
        put(details, "note", it.note());
        it.results().forEach((id, value) -> details.put("result." + id, value));
        yield write(it, by, STEP_DONE, details);
      }
      case StepChange.Waived it -> {
        put(details, "reason", it.reason());
        yield write(it, by, STEP_WAIVED, details);
      }
      case StepChange.Undone it -> {
        put(details, "reason", it.reason());
        yield write(it, by, STEP_UNDONE, details);
      }
    };
  }

  private long missed(TargetMissed missed, Actor by) {
    Map<String, String> details = missed.step().details();
    details.put("owner", missed.owner());
    long sequence = timeline.add(missed, TARGET_MISSED, by, details);
    outbox.add(
        new IncidentEvent.StepTargetMissed(
            missed.incident(),
            missed.step().id(),
            missed.step().title().ja(),
            missed.owner(),
            missed.at()));
    return sequence;
  }

  private long announced(NoticeChange change, Actor by) {
    return switch (change) {
      case NoticeChange.Drafted it -> notice(it, by, NOTICE_DRAFTED, null, List.of());
      case NoticeChange.Rewritten it -> notice(it, by, NOTICE_REWRITTEN, null, List.of());
      case NoticeChange.Approved it -> notice(it, by, NOTICE_APPROVED, null, List.of());
      case NoticeChange.ApprovedAlone it ->
          notice(it, by, NOTICE_APPROVED_ALONE, it.reason(), List.of());
      case NoticeChange.Published it ->
          notice(
              it,
              by,
              NOTICE_PUBLISHED,
              null,
              List.of(
                  new IncidentEvent.NoticePublished(
                      it.incident(),
                      it.notice().id().value(),
                      it.notice().title(),
                      it.path(),
                      it.notice().revision(),
                      it.at())));
      case NoticeChange.Withdrawn it ->
          notice(
              it,
              by,
              NOTICE_WITHDRAWN,
              it.reason(),
              it.incident() == null
                  ? List.of()
                  : List.of(
                      new IncidentEvent.NoticeWithdrawn(
                          it.incident(), it.notice().id().value(), it.reason(), it.at())));
    };
  }

  private long notice(
      NoticeChange change,
      Actor by,
      EntryType type,
      @Nullable String reason,
      List<? extends Event> events) {
    NoticeChange.NoticeName notice = change.notice();
    Map<String, String> details = new LinkedHashMap<>();
    details.put("noticeId", notice.id().toString());
    details.put("title", notice.title());
    put(details, "titleEn", notice.titleEn());
    details.put("revision", String.valueOf(notice.revision()));
    put(details, "reason", reason);
    long sequence = timeline.add(change, type, by, details);
    audit.record(by, type.wire(), "notice", notice.id().value(), details);
    outbox.addAll(events);
    return sequence;
  }

  private long alerted(AlertNoted noted, Actor by) {
    AlertSummary alert = noted.event().alert();
    Map<String, String> details = new LinkedHashMap<>();
    details.put("recipient", alert.recipient());
    details.put("role", alert.role());
    details.put("kind", alert.kind());
    details.put("channel", alert.channel());
    return switch (noted.event()) {
      case NotificationEvent.AlertSent _ ->
          timeline.add(noted, EntryType.sent(alert.kind()), by, details);
      case NotificationEvent.AlertFailed it -> {
        details.put("reason", it.reason());
        yield timeline.add(noted, ALERT_FAILED, by, details);
      }
      case NotificationEvent.AlertConfirmed it -> {
        details.put("via", it.via());
        yield timeline.add(noted, ALERT_CONFIRMED, by, details);
      }
      case NotificationEvent.AlertEscalated _ -> timeline.add(noted, ALERT_ESCALATED, by, details);
    };
  }

  private long received(EvidenceReceived evidence, Actor by) {
    List<String> sums = evidence.sha256();
    String action = EVIDENCE_RECEIVED.wire();
    audit.record(by, action, INCIDENT, evidence.incidentId().value(), Map.of("sha256", sums));
    Map<String, String> details = Map.of("count", String.valueOf(sums.size()));
    return timeline.add(evidence, EVIDENCE_RECEIVED, by, details);
  }

  private long commented(CommentAdded comment, Actor by) {
    long sequence = timeline.add(comment, COMMENT, by, Map.of("text", comment.text()));
    Map<String, Long> details = Map.of("sequence", sequence);
    audit.record(by, "comment-added", INCIDENT, comment.incidentId().value(), details);
    return sequence;
  }

  /** The timeline and the audit log say the same of it. */
  private long write(Change change, Actor by, EntryType type, Map<String, String> details) {
    long sequence = timeline.add(change, type, by, details);
    audit.record(by, type.wire(), INCIDENT, change.incidentId().value(), details);
    return sequence;
  }

  private static void put(Map<String, String> details, String name, @Nullable String value) {
    if (value != null) {
      details.put(name, value);
    }
  }
}
