package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A report became part of an incident that another report had opened.
 *
 * @param incident as it is with the report
 * @param number of the report
 * @param reporter who reports just now; null for a report that had come in before
 * @param reporterEmail where the reporter hears of it, when that is known
 * @param alert roles that have to know of the incident by now
 */
public record ReportAdded(
    IncidentSummary incident,
    String number,
    @Nullable Actor reporter,
    @Nullable String reporterEmail,
    List<String> alert,
    Instant at)
    implements Change {

  @Override
  public IncidentId incidentId() {
    return new IncidentId(incident.incidentId());
  }
}
