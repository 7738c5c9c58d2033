package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes what is due, each with a fresh one-time link, in one transaction. */
@ApplicationScoped
class ClaimAlerts {
  private final ClaimRows alerts;
  private final ConfirmLinks tokens;
  private final DeliverySettings settings;
  private final Clock clock;

  ClaimAlerts(ClaimRows alerts, ConfirmLinks tokens, DeliverySettings settings, Clock clock) {
    this.alerts = alerts;
    this.tokens = tokens;
    this.settings = settings;
    this.clock = clock;
  }

  /** An alert in this sender's hands, and its link when it wants to be confirmed. */
  record Claimed(DueAlert alert, @Nullable ConfirmLink link) {}

  @Transactional
  public List<Claimed> claim(int most) {
    List<DueAlert> due = alerts.claim(clock.instant(), settings.lease(), most);
    if (due.isEmpty()) {
      return List.of();
    }
    Map<UUID, ConfirmLink> links = tokens.issue(due);
    return due.stream().map(alert -> new Claimed(alert, links.get(alert.alertId()))).toList();
  }
}
