package jp.yagura.incident.notice;

import java.time.Instant;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;

/**
 * That residents will read the next notice on an incident by a time.
 *
 * @param noticeId the notice that says so
 * @param revision which of its revisions
 * @param timesTold how often somebody was told that it is late
 */
record Promise(
    NoticeId noticeId, IncidentId incidentId, int revision, Instant dueAt, int timesTold) {}
