package jp.yagura.incident.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/**
 * What an entry of a timeline says. Its sentence stands under its name in {@code
 * messages/timeline_*.properties}.
 */
public enum EntryType {
  INCIDENT_REPORTED,
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
  SEVERITY_CRITICAL,
  SEVERITY_HIGH,
  SEVERITY_MEDIUM,
  SEVERITY_LOW,
  STEP_STARTED,
  STEP_TAKEN,
  STEP_DONE,
  STEP_WAIVED,
  STEP_UNDONE,
  ORDER_OVERRIDDEN,
  TARGET_MISSED,
  NOTICE_DRAFTED,
  NOTICE_REWRITTEN,
  NOTICE_APPROVED,
  NOTICE_APPROVED_ALONE,
  NOTICE_PUBLISHED,
  NOTICE_PLACED,
  NOTICE_PLACEMENT_TAKEN_BACK,
  NOTICE_UPDATE_OVERDUE,
  NOTICE_WITHDRAWN,
  PRESS_PROVIDED,
  PRESS_TAKEN_BACK,
  PLATFORM_REQUEST_DRAFTED,
  PLATFORM_REQUEST_REWRITTEN,
  PLATFORM_REQUEST_DISCARDED,
  PLATFORM_REQUEST_SENT,
  PLATFORM_REQUEST_TICKET,
  PLATFORM_REQUEST_ACKNOWLEDGED,
  PLATFORM_REQUEST_REFUSED,
  PLATFORM_REQUEST_DONE,
  PLATFORM_REQUEST_CHASED,
  PLATFORM_REQUEST_TAKEN_BACK,
  PLATFORM_REQUEST_UNANSWERED,
  REVIEW_ACTION_PLANNED,
  REVIEW_ACTION_REWRITTEN,
  REVIEW_ACTION_DONE,
  REVIEW_ACTION_DROPPED,
  REVIEW_ACTION_REOPENED,
  REVIEW_ACTION_OVERDUE,
  ACCOUNT_CHECK_ASKED,
  ACCOUNT_CHECK_OK,
  ACCOUNT_CHECK_FINDING,
  ACCOUNT_CHECK_NOT_NEEDED,
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
  EVIDENCE_ADDED,
  HANDOVER_OFFERED,
  HANDOVER_ACCEPTED,
  HANDOVER_DECLINED,
  HANDOVER_WITHDRAWN,
  STEP_HANDOVER_OFFERED,
  STEP_HANDOVER_ACCEPTED,
  STEP_HANDOVER_DECLINED,
  STEP_HANDOVER_WITHDRAWN,
  LEAD_TAKEN,
  COMMENT;

  /** The name in the API and in the database, such as {@code step-done}. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type of such a name. */
  public static EntryType of(String wire) {
    return Arrays.stream(values())
        .filter(type -> type.wire().equals(wire))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such entry: " + wire));
  }

  /** An alert that was sent: a reminder, an escalation and an all-clear read differently. */
  static EntryType sent(String alertKind) {
    return switch (alertKind) {
      case "reminder" -> ALERT_SENT_REMINDER;
      case "escalation" -> ALERT_SENT_ESCALATION;
      case "all-clear" -> ALERT_SENT_ALL_CLEAR;
      default -> ALERT_SENT;
    };
  }

  /** As pages write it. */
  @Override
  public String toString() {
    return wire();
  }
}
