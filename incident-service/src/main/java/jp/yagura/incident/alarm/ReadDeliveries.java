package jp.yagura.incident.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.IncidentId;

/** Who was told of an incident, and how it went. */
@ApplicationScoped
public class ReadDeliveries {
  private final Deliveries deliveries;

  ReadDeliveries(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  /** The alerts of an incident, the first level first; who may see it is asked before. */
  public List<DeliveryView> of(IncidentId incidentId) {
    return deliveries.of(incidentId);
  }
}
