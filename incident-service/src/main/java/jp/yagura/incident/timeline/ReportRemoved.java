package jp.yagura.incident.timeline;

import java.time.Instant;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;

/**
 * A report is no part of an incident any more.
 *
 * @param incident as it is without the report
 * @param number of the report
 * @param to where it went
 */
public record ReportRemoved(IncidentSummary incident, String number, IncidentSummary to, Instant at)
    implements Change {

  @Override
  public IncidentId incidentId() {
    return new IncidentId(incident.incidentId());
  }
}
