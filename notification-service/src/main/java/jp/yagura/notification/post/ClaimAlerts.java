package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes what is due for one sender, each with a fresh one-time link, in one transaction. */
@ApplicationScoped
class ClaimAlerts {
  private final AlertQueries alerts;
  private final ConfirmLinks links;
  private final DeliverySettings settings;
  private final Clock clock;

  ClaimAlerts(AlertQueries alerts, ConfirmLinks links, DeliverySettings settings, Clock clock) {
    this.alerts = alerts;
    this.links = links;
    this.settings = settings;
    this.clock = clock;
  }

  /** An alert that this sender has, and its link when it wants to be confirmed. */
  record Claimed(DueAlert alert, @Nullable ConfirmLink link) {}

  @Transactional
  public List<Claimed> claim(int most) {
    List<DueAlert> due = alerts.claim(clock.instant(), settings.lease(), most);
    if (due.isEmpty()) {
      return List.of();
    }
    Map<UUID, ConfirmLink> issued = links.issue(due);
    return due.stream().map(alert -> new Claimed(alert, issued.get(alert.alertId()))).toList();
  }
}
