package jp.yagura.incident.incident;

import java.util.List;
import java.util.UUID;
import jp.yagura.incident.IncidentId;

/**
 * What must be so before an incident may be closed, or said to be recovered; asked of the feature
 * that knows the steps.
 */
public interface ClosingCondition {

  /**
   * The steps that are still missing; empty when it may be closed.
   *
   * @param playbookId the frozen playbook that the incident began under
   */
  List<MissingStep> missing(IncidentId incidentId, UUID playbookId);

  /**
   * The steps that check whether it is recovered and are still open; empty when it may be said.
   *
   * @param playbookId as in {@link #missing}
   */
  default List<MissingStep> unchecked(IncidentId incidentId, UUID playbookId) {
    return List.of();
  }

  /** What keeps an act from being done; only closing and recovering ask. */
  default List<MissingStep> keeps(Act.Moving act, IncidentId incidentId, UUID playbookId) {
    return switch (act) {
      case Act.Close _ -> missing(incidentId, playbookId);
      case Act.Recover _ -> unchecked(incidentId, playbookId);
      default -> List.of();
    };
  }
}
