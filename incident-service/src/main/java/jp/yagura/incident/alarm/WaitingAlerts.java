package jp.yagura.incident.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.kit.access.CurrentCaller;

/**
 * The alerts to the caller, their role or their division that still want somebody's confirmation.
 */
@ApplicationScoped
public class WaitingAlerts {
  private static final int MOST = 50;

  private final DeliveryQueries deliveries;
  private final CurrentCaller caller;
  private final VisibilityPolicy visibility;

  WaitingAlerts(DeliveryQueries deliveries, CurrentCaller caller, VisibilityPolicy visibility) {
    this.deliveries = deliveries;
    this.caller = caller;
    this.visibility = visibility;
  }

  /** One per incident, the newest incident first. */
  public List<WaitingAlert> find() {
    String division = caller.division().orElse("-");
    Map<IncidentId, WaitingAlert> perIncident = new LinkedHashMap<>();
    deliveries
        .waiting(
            caller.roles(), List.of(division, caller.name()), visibility.seesAll(), division, MOST)
        .forEach(alert -> perIncident.putIfAbsent(alert.incidentId(), alert));
    return List.copyOf(perIncident.values());
  }
}
