package jp.yagura.incident.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * What became of reports by residents about one account.
 *
 * @param reportId of the newest of them
 * @param decision accepted, joined, dismissed or reopened
 * @param count how many there were
 * @param incidentId that they became or belong to, or null
 * @param reason why there is nothing to do, or null
 */
public record ResidentReportsDecided(
    UUID reportId,
    String decision,
    int count,
    @Nullable IncidentId incidentId,
    @Nullable String reason) {

  /** For the audit log. */
  Map<String, String> details() {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("count", Integer.toString(count));
    if (incidentId != null) {
      details.put("incident", incidentId.toString());
    }
    if (reason != null) {
      details.put("reason", reason);
    }
    return details;
  }
}
