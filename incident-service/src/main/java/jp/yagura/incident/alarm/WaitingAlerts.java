package jp.yagura.incident.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.kit.access.CurrentCaller;

/**
 * The alerts to the caller, their role or their division that still want somebody's confirmation.
 */
@ApplicationScoped
public class WaitingAlerts {
  private static final int MOST = 50;
  private static final String FIND =
      """
      select new jp.yagura.incident.alarm.WaitingAlert(
        i.id, i.number, i.title, d.recipient, d.state, d.sentAt)
      from Delivery d join Incident i on i.id = d.incidentId
      where d.state <> jp.yagura.incident.alarm.DeliveryState.CONFIRMED
        and d.kind <> 'all-clear'
        and (d.role in :roles or d.recipient in :names)
        and (:all = true or i.division = :division)
        and i.stage not in (jp.yagura.incident.incident.Stage.DISMISSED,
                            jp.yagura.incident.incident.Stage.CLOSED)
        and not exists (select 1 from Delivery c where c.incidentId = d.incidentId
          and c.role = d.role
          and c.state = jp.yagura.incident.alarm.DeliveryState.CONFIRMED)
      order by i.reportedAt desc, d.level desc, d.id""";

  private final EntityManager entities;
  private final CurrentCaller caller;
  private final VisibilityPolicy visibility;

  WaitingAlerts(EntityManager entities, CurrentCaller caller, VisibilityPolicy visibility) {
    this.entities = entities;
    this.caller = caller;
    this.visibility = visibility;
  }

  /** One per incident, the newest incident first. */
  public List<WaitingAlert> find() {
    String division = caller.division().orElse("-");
    Map<UUID, WaitingAlert> perIncident = new LinkedHashMap<>();
    entities
        .createQuery(FIND, WaitingAlert.class)
        .setParameter("roles", caller.roles())
        .setParameter("names", List.of(division, caller.name()))
        .setParameter("division", division)
        .setParameter("all", visibility.seesAll())
        .setMaxResults(MOST)
        .getResultList()
        .forEach(alert -> perIncident.putIfAbsent(alert.incidentId(), alert));
    return List.copyOf(perIncident.values());
  }
}
