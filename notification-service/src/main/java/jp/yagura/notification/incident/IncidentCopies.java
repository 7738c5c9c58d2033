package jp.yagura.notification.incident;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class IncidentCopies implements PanacheRepositoryBase<IncidentCopy, UUID> {

  List<IncidentCopy> all(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("incidentId in ?1", ids);
  }
}
