package jp.yagura.notification.incidentcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** By SQL, because each claim asks it and Hibernate translates a list anew each time. */
@ApplicationScoped
class IncidentCopyQueries {
  private final EntityManager entities;

  IncidentCopyQueries(EntityManager entities) {
    this.entities = entities;
  }

  @SuppressWarnings("unchecked") // of the class that is asked for
  List<IncidentCopy> all(String municipality, Collection<UUID> ids) {
    return entities
        .createNativeQuery(
            "select * from incident_copy where municipality = ?1 and incident_id = any(?2)",
            IncidentCopy.class)
        .setParameter(1, municipality)
        .setParameter(2, ids.toArray(UUID[]::new))
        .getResultList();
  }
}
