package jp.yagura.incident.incident;

import java.util.List;
import java.util.UUID;
import jp.yagura.incident.IncidentId;

/** What must be so before an incident may be closed; asked of the feature that knows the steps. */
public interface ClosingCondition {

  /**
   * The steps that are still missing; empty when it may be closed.
   *
   * @param playbookId the frozen playbook that the incident began under
   */
  List<MissingStep> missing(IncidentId incidentId, UUID playbookId);
}
