package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.IncidentSummary;

/**
 * A step passed its target undone.
 *
 * @param owner role that owns the step
 * @param at the target
 */
public record TargetMissed(IncidentSummary incident, StepName step, String owner, Instant at)
    implements Change {

  @Override
  public UUID incidentId() {
    return incident.incidentId();
  }
}
