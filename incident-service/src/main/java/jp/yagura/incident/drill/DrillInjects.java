package jp.yagura.incident.drill;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.DrillInjectId;
import jp.yagura.incident.IncidentId;

/** What the drills of the municipality in scope inject. */
@ApplicationScoped
class DrillInjects implements PanacheRepositoryBase<DrillInject, DrillInjectId> {

  /** All of a drill, in the order of the scenario. */
  List<DrillInject> of(IncidentId incidentId) {
    return list("incidentId = ?1 order by position", incidentId);
  }

  /** One of a drill. */
  Optional<DrillInject> of(IncidentId incidentId, DrillInjectId id) {
    return findByIdOptional(id).filter(it -> it.incidentId().equals(incidentId));
  }

  /** Those of a drill whose time has not come. */
  List<DrillInject> waiting(IncidentId incidentId) {
    return list(
        "incidentId = ?1 and state = ?2 order by position", incidentId, InjectState.WAITING);
  }

  /** Those of a drill whose time has come. */
  List<DrillInject> due(IncidentId incidentId, Instant now) {
    return list(
        "incidentId = ?1 and state = ?2 and dueAt <= ?3 order by position",
        incidentId,
        InjectState.WAITING,
        now);
  }
}
