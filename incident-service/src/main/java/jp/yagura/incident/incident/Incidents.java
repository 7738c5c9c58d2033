package jp.yagura.incident.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import org.hibernate.LockMode;
import org.hibernate.Session;

@ApplicationScoped
class Incidents implements PanacheRepositoryBase<Incident, IncidentId> {

  Optional<Incident> locked(IncidentId id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /**
   * All at once, in the order of their ids, so that two who take the same do not wait in a ring.
   */
  List<Incident> locked(Collection<IncidentId> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** Leaves out what somebody else is changing right now. */
  List<Incident> claimed(List<IncidentId> ids) {
    return getEntityManager()
        .unwrap(Session.class)
        .createSelectionQuery("from Incident where id in :ids order by id", Incident.class)
        .setParameter("ids", ids)
        .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
        .getResultList();
  }
}
