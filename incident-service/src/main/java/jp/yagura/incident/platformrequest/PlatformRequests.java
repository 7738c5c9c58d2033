package jp.yagura.incident.platformrequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.PlatformRequestId;

/** The requests of the municipality in scope. */
@ApplicationScoped
class PlatformRequests implements PanacheRepositoryBase<PlatformRequest, PlatformRequestId> {

  /** All of an incident, the first begun first. */
  List<PlatformRequest> ofIncident(IncidentId incidentId) {
    return list("incidentId = ?1 order by draftedAt, id", incidentId);
  }

  /** One of an incident. */
  Optional<PlatformRequest> of(IncidentId incidentId, PlatformRequestId id) {
    return findByIdOptional(id).filter(it -> it.incidentId().equals(incidentId));
  }

  /** Those of an incident to which no answer came until the time to ask again. */
  List<PlatformRequest> unanswered(IncidentId incidentId, Instant now) {
    return list(
        "incidentId = ?1 and chase.nextChaseAt <= ?2 order by chase.nextChaseAt, id",
        incidentId,
        now);
  }
}
