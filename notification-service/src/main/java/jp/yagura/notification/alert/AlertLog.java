package jp.yagura.notification.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.paging.Page;
import jp.yagura.notification.contact.Recipient;
import org.jspecify.annotations.Nullable;

/** Reads alerts, newest first. */
@ApplicationScoped
public class AlertLog {
  private final Alerts alerts;

  AlertLog(Alerts alerts) {
    this.alerts = alerts;
  }

  /** Which alerts a list shows; null means any. */
  public record Filter(@Nullable UUID incidentId, @Nullable AlertState state) {}

  /** One page; the municipality is the caller's. */
  public Page<AlertView> page(Filter filter, @Nullable Cursor after, int limit) {
    return Page.of(
            alerts.page(filter, after, limit),
            limit,
            alert -> new Cursor(alert.view().plannedAt(), alert.view().id()))
        .map(Alert::view);
  }

  /** One alert; empty for another municipality's. */
  public Optional<AlertView> find(UUID id) {
    return alerts.findByIdOptional(id).map(Alert::view);
  }

  /** Everybody who got, or is about to get, the alarm of an episode; each address once. */
  public List<Recipient> alarmed(UUID incidentId, int episode) {
    return alerts.list("incidentId = ?1 order by plannedAt, id", incidentId).stream()
        .filter(alert -> alert.alarmed(episode))
        .map(alert -> alert.to().again())
        .collect(
            Collectors.toMap(Recipient::address, to -> to, (first, _) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }
}
