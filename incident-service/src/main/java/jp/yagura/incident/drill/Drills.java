package jp.yagura.incident.drill;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.incident.IncidentId;

/** The drills of the municipality in scope. */
@ApplicationScoped
class Drills implements PanacheRepositoryBase<Drill, IncidentId> {}
