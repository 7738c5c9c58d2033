package jp.yagura.notification.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yagura.contract.AlertSummary;
import jp.yagura.kit.tenancy.CurrentMunicipality;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.contacts.Recipient;
import jp.yagura.notification.post.AlertQueries.NewAlert;

/**
 * Plans one row per recipient. A redelivered event, a second replica or a second role at the same
 * address add nothing.
 */
@ApplicationScoped
public class PlanAlerts {
  private final AlertQueries alerts;
  private final Sender sender;
  private final CurrentMunicipality municipality;
  private final Clock clock;

  PlanAlerts(AlertQueries alerts, Sender sender, CurrentMunicipality municipality, Clock clock) {
    this.alerts = alerts;
    this.sender = sender;
    this.municipality = municipality;
    this.clock = clock;
  }

  /**
   * Inside the transaction of what is told about. They leave within milliseconds of its commit.
   *
   * @return the alerts that were not planned before
   */
  public List<AlertSummary> plan(UUID incidentId, AlertReason reason, List<Recipient> recipients) {
    List<NewAlert> wanted =
        recipients.stream()
            .map(to -> new NewAlert(AlertId.fresh(), AlertRecipient.of(to)))
            .toList();
    Set<AlertId> planned = alerts.insert(incidentId, reason, wanted, clock.instant());
    sender.wakeAfterCommit();
    return wanted.stream()
        .filter(alert -> planned.contains(alert.id()))
        .map(it -> it.to().summary(it.id(), incidentId, municipality.required(), reason.kind()))
        .toList();
  }
}
