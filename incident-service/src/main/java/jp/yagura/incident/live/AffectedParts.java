package jp.yagura.incident.live;

import java.util.stream.Stream;
import jp.yagura.incident.timeline.EntryAdded;

/** Which parts of an incident's page an entry of its timeline touches. */
final class AffectedParts {
  private AffectedParts() {}

  static Stream<String> by(EntryAdded entry) {
    return switch (entry.type()) {
      case STEP_STARTED,
          STEP_TAKEN,
          STEP_DONE,
          STEP_WAIVED,
          STEP_UNDONE,
          ORDER_OVERRIDDEN,
          TARGET_MISSED ->
          Stream.of(
              "step-" + entry.details().get("step"),
              "incident-head",
              "progress",
              "stage",
              "timeline");
      case COMMENT -> Stream.of("timeline");
      case ALERT_SENT,
          ALERT_SENT_REMINDER,
          ALERT_SENT_ESCALATION,
          ALERT_SENT_ALL_CLEAR,
          ALERT_FAILED,
          ALERT_CONFIRMED,
          ALERT_ESCALATED ->
          Stream.of("deliveries", "timeline");
      case NOTICE_DRAFTED,
          NOTICE_REWRITTEN,
          NOTICE_APPROVED,
          NOTICE_APPROVED_ALONE,
          NOTICE_PUBLISHED,
          NOTICE_PLACED,
          NOTICE_PLACEMENT_TAKEN_BACK,
          NOTICE_UPDATE_OVERDUE,
          NOTICE_WITHDRAWN ->
          Stream.of("notices", "timeline");
      case PLATFORM_REQUEST_DRAFTED,
          PLATFORM_REQUEST_REWRITTEN,
          PLATFORM_REQUEST_DISCARDED,
          PLATFORM_REQUEST_SENT,
          PLATFORM_REQUEST_TICKET,
          PLATFORM_REQUEST_ACKNOWLEDGED,
          PLATFORM_REQUEST_REFUSED,
          PLATFORM_REQUEST_DONE,
          PLATFORM_REQUEST_CHASED,
          PLATFORM_REQUEST_TAKEN_BACK,
          PLATFORM_REQUEST_UNANSWERED ->
          Stream.of("requests", "timeline");
      case REVIEW_ACTION_PLANNED,
          REVIEW_ACTION_REWRITTEN,
          REVIEW_ACTION_DONE,
          REVIEW_ACTION_DROPPED,
          REVIEW_ACTION_REOPENED,
          REVIEW_ACTION_OVERDUE ->
          Stream.of("review", "timeline");
      case ACCOUNT_CHECK_ASKED,
          ACCOUNT_CHECK_OK,
          ACCOUNT_CHECK_FINDING,
          ACCOUNT_CHECK_NOT_NEEDED,
          ACCOUNT_CHECK_REOPENED,
          ACCOUNT_CHECK_OVERDUE ->
          Stream.of("checks", "timeline");
      case DRILL_STARTED, DRILL_INJECT_GIVEN, DRILL_INJECT_SKIPPED, DRILL_INJECT_ANSWERED ->
          Stream.of("drill", "timeline");
      case EVIDENCE_ADDED -> Stream.of("evidence", "timeline");
      case HANDOVER_OFFERED,
          HANDOVER_ACCEPTED,
          HANDOVER_DECLINED,
          HANDOVER_WITHDRAWN,
          STEP_HANDOVER_OFFERED,
          STEP_HANDOVER_ACCEPTED,
          STEP_HANDOVER_DECLINED,
          STEP_HANDOVER_WITHDRAWN,
          LEAD_TAKEN ->
          Stream.of("handovers", "timeline");
      case SEVERITY_CRITICAL, SEVERITY_HIGH, SEVERITY_MEDIUM, SEVERITY_LOW ->
          Stream.of("incident-head", "timeline");
      case INCIDENT_REPORTED,
          INCIDENT_CONFIRMED,
          INCIDENT_DISMISSED,
          INCIDENT_CONTAINED,
          INCIDENT_RECOVERED,
          INCIDENT_CLOSED,
          INCIDENT_REOPENED,
          INCIDENT_JOINED,
          INCIDENT_SEPARATED,
          REPORT_ADDED,
          REPORT_REMOVED,
          INCIDENT_CORRECTED,
          INCIDENT_RECLASSIFIED,
          PRESS_PROVIDED,
          PRESS_TAKEN_BACK,
          EVIDENCE_RECEIVED ->
          Stream.of("all");
    };
  }
}
