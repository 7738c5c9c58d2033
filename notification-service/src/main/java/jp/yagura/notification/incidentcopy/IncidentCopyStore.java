package jp.yagura.notification.incidentcopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class IncidentCopyStore implements PanacheRepositoryBase<IncidentCopy, UUID> {

  /** By SQL, because each claim asks it and Hibernate translates a list anew each time. */
  @SuppressWarnings("unchecked") // of the class that is asked for
  List<IncidentCopy> all(String municipality, Collection<UUID> ids) {
    return getEntityManager()
        .createNativeQuery(
            "select * from incident_copy where municipality = ?1 and incident_id = any(?2)",
            IncidentCopy.class)
        .setParameter(1, municipality)
        .setParameter(2, ids.toArray(UUID[]::new))
        .getResultList();
  }
}
