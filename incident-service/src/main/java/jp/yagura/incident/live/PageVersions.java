package jp.yagura.incident.live;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.tenancy.CurrentMunicipality;

/** How far an incident, or all of a municipality's, have come. */
@ApplicationScoped
public class PageVersions {
  private final LiveQueries queries;
  private final CurrentMunicipality municipality;

  PageVersions(LiveQueries queries, CurrentMunicipality municipality) {
    this.queries = queries;
    this.municipality = municipality;
  }

  /** The version of an incident of the municipality in scope; to be read before the incident. */
  public String of(IncidentId incidentId) {
    return queries.incident(municipality.required(), incidentId);
  }

  /**
   * The version of what is watched.
   *
   * @param before the version as it was known, or empty
   */
  String of(Watch watch, String before) {
    IncidentId id = watch.incidentId();
    if (id != null) {
      return queries.incident(watch.municipality(), id);
    }
    long last =
        before.isEmpty()
            ? queries.last()
            : queries.newer(watch.municipality(), Long.parseLong(before));
    return Long.toString(last);
  }
}
