package jp.yagura.incident.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;

@ApplicationScoped
class Incidents implements PanacheRepositoryBase<Incident, UUID> {

  Optional<Incident> locked(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  List<UUID> ofAccount(UUID accountId) {
    return getEntityManager()
        .createQuery("select id from Incident where accountId = ?1 and stage not in ?2", UUID.class)
        .setParameter(1, accountId)
        .setParameter(2, List.of(Stage.DISMISSED, Stage.CLOSED))
        .getResultList();
  }

  /** Leaves out what somebody else is changing right now. */
  List<Incident> claimed(List<UUID> ids) {
    return getEntityManager()
        .unwrap(Session.class)
        .createSelectionQuery("from Incident where id in :ids order by id", Incident.class)
        .setParameter("ids", ids)
        .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
        .getResultList();
  }
}
