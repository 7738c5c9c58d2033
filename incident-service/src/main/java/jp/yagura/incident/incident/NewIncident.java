package jp.yagura.incident.incident;

import java.time.Instant;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.playbook.PlaybookInForce;
import org.jspecify.annotations.Nullable;

/**
 * What an incident begins with.
 *
 * @param division the division that runs the account, or the reporter's when that is unknown
 * @param firstDue the earliest target among its steps, or null
 * @param subjects what it is about besides its first account
 * @param drill whether all of it is an exercise
 * @param graver whether it is one grade more severe than its kind usually is
 */
public record NewIncident(
    IncidentId id,
    String number,
    IncidentKind kind,
    PlaybookInForce playbook,
    ReportedAccount account,
    String division,
    CanSignIn canSignIn,
    @Nullable Instant occurredAt,
    Instant reportedAt,
    @Nullable Instant firstDue,
    Subjects subjects,
    boolean drill,
    boolean graver) {

  Severity severity() {
    Severity usual = Severity.of(kind.severity());
    return graver ? usual.raised() : usual;
  }
}
