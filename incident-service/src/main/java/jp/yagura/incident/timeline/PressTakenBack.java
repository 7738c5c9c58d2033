package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.List;
import jp.yagura.incident.IncidentId;

/**
 * The record that somebody of the press was given what a notice says was wrong.
 *
 * @param provided what was recorded
 * @param reason what was wrong with it
 */
public record PressTakenBack(PressProvided provided, String reason, Instant at) implements Change {

  @Override
  public IncidentId incidentId() {
    return provided.incidentId();
  }

  ChangeRecord entry() {
    ChangeRecord recorded = provided.entry();
    recorded.details().put("reason", reason);
    String action = EntryType.PRESS_TAKEN_BACK.wire();
    return new ChangeRecord(
        incidentId(),
        EntryType.PRESS_TAKEN_BACK,
        at,
        recorded.details(),
        new ChangeRecord.AuditLine(action, "press-provision", provided.provisionId()),
        List.of());
  }
}
