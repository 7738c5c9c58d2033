package jp.yagura.incident.timeline;

import java.time.Instant;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;

/**
 * A step passed its target undone.
 *
 * @param owner role that owns the step
 * @param at the target
 */
public record TargetMissed(IncidentSummary incident, StepName step, String owner, Instant at)
    implements Change {

  @Override
  public IncidentId incidentId() {
    return new IncidentId(incident.incidentId());
  }
}
