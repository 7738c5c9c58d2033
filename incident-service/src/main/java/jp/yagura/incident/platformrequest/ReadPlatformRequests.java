package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.PlatformRequestId;
import jp.yagura.incident.incident.IncidentAccess;

/** Requests as those who may see their incident read them. */
@ApplicationScoped
public class ReadPlatformRequests {
  private final PlatformRequests requests;
  private final IncidentAccess incidents;

  ReadPlatformRequests(PlatformRequests requests, IncidentAccess incidents) {
    this.requests = requests;
    this.incidents = incidents;
  }

  /** All of an incident; empty when the caller may not see it. */
  @Transactional
  public Optional<List<PlatformRequestView>> ofIncident(IncidentId incidentId) {
    return incidents
        .visible(incidentId)
        .map(_ -> requests.ofIncident(incidentId).stream().map(PlatformRequest::view).toList());
  }

  /** One of an incident; empty when the caller may not see it. */
  @Transactional
  public Optional<PlatformRequestView> find(IncidentId incidentId, PlatformRequestId id) {
    return incidents
        .visible(incidentId)
        .flatMap(_ -> requests.of(incidentId, id))
        .map(PlatformRequest::view);
  }
}
