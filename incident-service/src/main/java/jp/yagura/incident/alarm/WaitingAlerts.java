package jp.yagura.incident.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.kit.access.CurrentCaller;

/**
 * The alerts to the caller, their role or their division that still want somebody's confirmation.
 */
@ApplicationScoped
public class WaitingAlerts {
  private final DeliveryQueries deliveries;
  private final CurrentCaller caller;
  private final VisibilityPolicy visibility;
  private final Playbooks playbooks;

  WaitingAlerts(
      DeliveryQueries deliveries,
      CurrentCaller caller,
      VisibilityPolicy visibility,
      Playbooks playbooks) {
    this.playbooks = playbooks;
    this.deliveries = deliveries;
    this.caller = caller;
    this.visibility = visibility;
  }

  /** One per incident, the newest incident first. */
  public List<WaitingAlert> find() {
    String division = caller.division().orElse("-");
    Map<IncidentId, WaitingAlert> perIncident = new LinkedHashMap<>();
    deliveries
        .waiting(caller.roles(), List.of(division, caller.name()), visibility.seesAll(), division)
        .stream()
        .filter(this::wanted)
        .forEach(it -> perIncident.putIfAbsent(it.incidentId(), it.alert()));
    return List.copyOf(perIncident.values());
  }

  /**
   * A head is told of every incident of the division, but only where the playbook has the head
   * among those to alert does anybody wait for the answer.
   */
  private boolean wanted(DeliveryQueries.Unconfirmed alert) {
    return !alert.role().equals(OwnerRole.HEAD.wire())
        || playbooks
            .frozen(alert.playbookId())
            .playbook()
            .alertFor(alert.kind())
            .contains(OwnerRole.HEAD);
  }
}
