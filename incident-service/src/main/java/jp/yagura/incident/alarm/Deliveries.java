package jp.yagura.incident.alarm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.IncidentId;

/** The alerts of every incident, as the notification service told of them. */
@ApplicationScoped
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

  /** The alerts of an incident, the first level first. */
  List<DeliveryView> of(IncidentId incidentId) {
    return find("incidentId = ?1 order by level, role, recipient, id", incidentId).stream()
        .map(Delivery::view)
        .toList();
  }
}
