package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.List;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A report opened an incident.
 *
 * @param alert roles to be told, as the playbook has them: {@code pr}, {@code it}
 * @param reporterEmail where the reporter hears of the outcome, when that is known
 */
public record IncidentOpened(
    IncidentSummary incident,
    String canSignIn,
    String description,
    List<String> links,
    List<String> alert,
    @Nullable String reporterEmail)
    implements Change {

  @Override
  public IncidentId incidentId() {
    return new IncidentId(incident.incidentId());
  }

  @Override
  public Instant at() {
    return incident.reportedAt();
  }
}
