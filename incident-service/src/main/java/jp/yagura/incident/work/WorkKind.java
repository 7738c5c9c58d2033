package jp.yagura.incident.work;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What has to be done; its words are {@code kind_…} of {@code messages/work_*.properties}. */
public enum WorkKind {
  /** To confirm that an alert was received. */
  ALERT,
  /** To find a new report true or not. */
  REPORT,
  /** A step of the playbook. */
  STEP,
  /** To take over what another person has in hand, or say no. */
  HANDOVER,
  /** To approve what somebody else wrote for residents. */
  NOTICE_APPROVAL,
  /** To publish the next notice that residents were promised. */
  NOTICE_UPDATE,
  /** To ask a platform again. */
  PLATFORM_REQUEST,
  /** To do what was decided in a review. */
  REVIEW_ACTION,
  /** To check an account that shares a key with a hijacked one. */
  ACCOUNT_CHECK,
  /** To decide about what residents reported. */
  RESIDENT_REPORTS;

  /** The name in the API, such as {@code platform-request}. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
