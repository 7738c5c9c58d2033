package jp.yagura.incident.timeline;

import java.time.Instant;
import jp.yagura.contract.NotificationEvent;
import jp.yagura.incident.IncidentId;

/** What became of an alert, as the notification service told. */
public record AlertNoted(NotificationEvent event) implements Change {

  @Override
  public IncidentId incidentId() {
    return new IncidentId(event.alert().incidentId());
  }

  @Override
  public Instant at() {
    return switch (event) {
      case NotificationEvent.AlertSent it -> it.at();
      case NotificationEvent.AlertFailed it -> it.at();
      case NotificationEvent.AlertConfirmed it -> it.at();
      case NotificationEvent.AlertEscalated it -> it.at();
    };
  }
}
