package jp.yagura.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.contract.IncidentSummary;

/** Opens an incident, in the transaction of the report that tells of it. */
@ApplicationScoped
public class OpenIncident {
  private final Incidents incidents;

  OpenIncident(Incidents incidents) {
    this.incidents = incidents;
  }

  /** The incident in its first stage and version. */
  public IncidentSummary open(NewIncident opening) {
    Incident incident = Incident.open(opening);
    incidents.persist(incident);
    return incident.summary();
  }
}
