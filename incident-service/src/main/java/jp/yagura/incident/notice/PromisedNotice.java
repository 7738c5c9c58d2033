package jp.yagura.incident.notice;

import java.time.Instant;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;

/**
 * A notice that residents were promised and have not read yet.
 *
 * @param noticeId the notice that promised it
 * @param incidentId the incident that the notice was written for
 * @param number of the incident that owes it: the same, or what it was joined to
 * @param title of the incident
 * @param dueAt when it was promised for
 * @param timesTold how often that was told
 */
record PromisedNotice(
    NoticeId noticeId,
    IncidentId incidentId,
    String number,
    String title,
    Instant dueAt,
    int timesTold) {

  /** Where the next notice is written. */
  String path() {
    return "/incidents/" + incidentId + "/notices/" + noticeId;
  }
}
