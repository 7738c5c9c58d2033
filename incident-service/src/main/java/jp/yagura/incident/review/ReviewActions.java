package jp.yagura.incident.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.ReviewActionId;

/** The actions of the municipality in scope. */
@ApplicationScoped
class ReviewActions implements PanacheRepositoryBase<ReviewAction, ReviewActionId> {

  /** All of an incident, the one with the earliest day first. */
  List<ReviewAction> ofIncident(IncidentId incidentId) {
    return list("incidentId = ?1 order by plan.dueOn, plannedAt, id", incidentId);
  }

  /** One of an incident. */
  Optional<ReviewAction> of(IncidentId incidentId, ReviewActionId id) {
    return findByIdOptional(id).filter(it -> it.incidentId().equals(incidentId));
  }

  /** Those of an incident that are late and have to be told. */
  List<ReviewAction> toTell(IncidentId incidentId, Instant now) {
    return list("incidentId = ?1 and nextToldAt <= ?2 order by nextToldAt, id", incidentId, now);
  }
}
