package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Recipient;
import org.jspecify.annotations.Nullable;

/** Reads alerts, newest first. */
@ApplicationScoped
public class AlertLog {
  private final Alerts alerts;

  AlertLog(Alerts alerts) {
    this.alerts = alerts;
  }

  /** One page; the municipality is the caller's. */
  public Page<AlertView> page(AlertFilter filter, @Nullable Cursor after, int limit) {
    return Page.of(
            alerts.page(filter, after, limit),
            limit,
            alert -> new Cursor(alert.view().plannedAt(), alert.view().id().value()))
        .map(Alert::view);
  }

  /** One alert; empty for another municipality's. */
  public Optional<AlertView> find(AlertId id) {
    return alerts.findByIdOptional(id).map(Alert::view);
  }

  /** The alarms of these incidents, lowest level first. */
  public List<AlertView> alarms(Collection<UUID> incidentIds) {
    return incidentIds.isEmpty()
        ? List.of()
        : alerts
            .list(
                "incidentId in ?1 and kind in ?2 order by to.level, plannedAt desc, id",
                incidentIds,
                List.of(AlertKind.ALARM, AlertKind.ESCALATION))
            .stream()
            .map(Alert::view)
            .toList();
  }

  /** What was confirmed last for these roles, newest first. */
  public List<AlertView> confirmed(Collection<ContactRole> roles, int most) {
    return alerts
        .find("state = ?1 and to.role in ?2 order by confirmedAt desc", AlertState.CONFIRMED, roles)
        .range(0, most - 1)
        .stream()
        .map(Alert::view)
        .toList();
  }

  /** Everybody who got, or is about to get, the alarm of an episode; each address once. */
  public List<Recipient> alarmed(UUID incidentId, int episode) {
    return alerts.list("incidentId = ?1 order by plannedAt, id", incidentId).stream()
        .filter(alert -> alert.alarmed(episode))
        .map(alert -> alert.to().toRecipient())
        .collect(
            Collectors.toMap(Recipient::address, to -> to, (first, _) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }
}
