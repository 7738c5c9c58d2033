package jp.yagura.incident.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.AlertSummary;

/** The alerts of every incident, as the notification service told of them. */
@ApplicationScoped
public class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

  /** The alerts of an incident, the first level first. */
  public List<DeliveryView> of(UUID incidentId) {
    return find("incidentId = ?1 order by level, role, recipient, id", incidentId).stream()
        .map(Delivery::view)
        .toList();
  }

  Delivery known(AlertSummary alert) {
    Delivery found = findById(alert.alertId());
    if (found != null) {
      return found;
    }
    Delivery fresh = new Delivery();
    fresh.id = alert.alertId();
    fresh.incidentId = alert.incidentId();
    fresh.kind = alert.kind();
    fresh.level = alert.level();
    fresh.role = alert.role();
    fresh.recipient = alert.recipient();
    fresh.channel = alert.channel();
    fresh.state = DeliveryState.SENT;
    persist(fresh);
    return fresh;
  }
}
