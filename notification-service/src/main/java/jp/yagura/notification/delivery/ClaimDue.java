package jp.yagura.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.notification.ack.AckTokens;
import jp.yagura.notification.ack.OneTimeLink;
import jp.yagura.notification.alert.ClaimAlerts;
import jp.yagura.notification.alert.DueAlert;
import org.jspecify.annotations.Nullable;

/** Takes what is due, each with a fresh one-time link, in one transaction. */
@ApplicationScoped
class ClaimDue {
  private final ClaimAlerts alerts;
  private final AckTokens tokens;
  private final DeliverySettings settings;
  private final Clock clock;

  ClaimDue(ClaimAlerts alerts, AckTokens tokens, DeliverySettings settings, Clock clock) {
    this.alerts = alerts;
    this.tokens = tokens;
    this.settings = settings;
    this.clock = clock;
  }

  /** An alert in this sender's hands, and its link when it wants to be confirmed. */
  record Claimed(DueAlert alert, @Nullable OneTimeLink link) {}

  @Transactional
  public List<Claimed> claim(int most) {
    List<DueAlert> due = alerts.claim(clock.instant(), settings.lease(), most);
    if (due.isEmpty()) {
      return List.of();
    }
    Map<UUID, OneTimeLink> links = tokens.issue(due);
    return due.stream().map(alert -> new Claimed(alert, links.get(alert.alertId()))).toList();
  }
}
