package jp.yagura.incident.casefile;

import io.quarkus.qute.TemplateExtension;
import jp.yagura.incident.timeline.TimelineItem;

/** Sorts the timeline for those who look for one thing in it. */
final class TimelineFilter {
  private TimelineFilter() {}

  /** {@code {e.sort}}: comment, decision or other. */
  @TemplateExtension
  static String sort(TimelineItem entry) {
    return switch (entry.type()) {
      case COMMENT -> "comment";
      case INCIDENT_CONFIRMED,
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
          SEVERITY_CRITICAL,
          SEVERITY_HIGH,
          SEVERITY_MEDIUM,
          SEVERITY_LOW,
          STEP_WAIVED,
          ORDER_OVERRIDDEN,
          NOTICE_APPROVED,
          NOTICE_PUBLISHED,
          NOTICE_WITHDRAWN,
          PRESS_PROVIDED,
          PRESS_TAKEN_BACK,
          PLATFORM_REQUEST_SENT,
          PLATFORM_REQUEST_REFUSED,
          PLATFORM_REQUEST_DONE,
          REVIEW_ACTION_PLANNED,
          REVIEW_ACTION_DONE,
          REVIEW_ACTION_DROPPED,
          ACCOUNT_CHECK_FINDING,
          ACCOUNT_CHECK_NOT_NEEDED,
          HANDOVER_ACCEPTED,
          STEP_HANDOVER_ACCEPTED,
          LEAD_TAKEN ->
          "decision";
      case INCIDENT_REPORTED,
          HANDOVER_OFFERED,
          HANDOVER_DECLINED,
          HANDOVER_WITHDRAWN,
          STEP_HANDOVER_OFFERED,
          STEP_HANDOVER_DECLINED,
          STEP_HANDOVER_WITHDRAWN,
          STEP_STARTED,
          STEP_TAKEN,
          STEP_DONE,
          STEP_UNDONE,
          TARGET_MISSED,
          NOTICE_DRAFTED,
          NOTICE_REWRITTEN,
          NOTICE_APPROVED_ALONE,
          NOTICE_PLACED,
          NOTICE_PLACEMENT_TAKEN_BACK,
          NOTICE_UPDATE_OVERDUE,
          PLATFORM_REQUEST_DRAFTED,
          PLATFORM_REQUEST_REWRITTEN,
          PLATFORM_REQUEST_DISCARDED,
          PLATFORM_REQUEST_TICKET,
          PLATFORM_REQUEST_ACKNOWLEDGED,
          PLATFORM_REQUEST_CHASED,
          PLATFORM_REQUEST_TAKEN_BACK,
          PLATFORM_REQUEST_UNANSWERED,
          REVIEW_ACTION_REWRITTEN,
          REVIEW_ACTION_REOPENED,
          REVIEW_ACTION_OVERDUE,
          ACCOUNT_CHECK_ASKED,
          ACCOUNT_CHECK_OK,
          ACCOUNT_CHECK_REOPENED,
          ACCOUNT_CHECK_OVERDUE,
          DRILL_STARTED,
          DRILL_INJECT_GIVEN,
          DRILL_INJECT_SKIPPED,
          DRILL_INJECT_ANSWERED,
          ALERT_SENT,
          ALERT_SENT_REMINDER,
          ALERT_SENT_ESCALATION,
          ALERT_SENT_ALL_CLEAR,
          ALERT_FAILED,
          ALERT_CONFIRMED,
          ALERT_ESCALATED,
          EVIDENCE_RECEIVED,
          EVIDENCE_ADDED ->
          "other";
    };
  }
}
