package jp.yagura.incident.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yagura.incident.HandoverId;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/** The handovers of the municipality in scope. */
@ApplicationScoped
class Handovers implements PanacheRepositoryBase<Handover, HandoverId> {

  /** All of an incident, the latest first. */
  List<Handover> ofIncident(IncidentId incidentId) {
    return list("incidentId = ?1 order by offeredAt desc, sequence desc", incidentId);
  }

  /** One of an incident. */
  Optional<Handover> of(IncidentId incidentId, HandoverId id) {
    return findByIdOptional(id).filter(it -> it.incidentId().equals(incidentId));
  }

  /** Whether somebody is asked for it at the moment. */
  boolean offered(IncidentId incidentId, @Nullable String stepId) {
    return list("incidentId = ?1 and state = ?2", incidentId, HandoverState.OFFERED).stream()
        .anyMatch(it -> Objects.equals(it.view().stepId(), stepId));
  }
}
