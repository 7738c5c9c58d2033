package jp.yagura.incident.live;

import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * What a page watches.
 *
 * @param incidentId one incident, or null for the list of all incidents of the municipality
 */
record Watch(String municipality, @Nullable IncidentId incidentId) {

  boolean concerns(PageChange change) {
    return municipality.equals(change.municipality())
        && (incidentId == null || incidentId.equals(change.incidentId()));
  }
}
