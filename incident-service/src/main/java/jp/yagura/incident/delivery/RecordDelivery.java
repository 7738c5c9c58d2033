package jp.yagura.incident.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yagura.contract.Actor;
import jp.yagura.contract.AlertSummary;
import jp.yagura.contract.NotificationEvent;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.contract.NotificationEvent.AlertEscalated;
import jp.yagura.contract.NotificationEvent.AlertFailed;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.incident.timeline.Timeline;

/** Notes what became of an alert, on its row and on the incident's timeline. */
@ApplicationScoped
class RecordDelivery {
  private final KeepDelivery keep;
  private final Timeline timeline;

  RecordDelivery(KeepDelivery keep, Timeline timeline) {
    this.keep = keep;
    this.timeline = timeline;
  }

  void record(NotificationEvent event) {
    AlertSummary alert = event.alert();
    switch (event) {
      case AlertSent it -> {
        keep.sent(alert, it.attempt(), it.at());
        tell(alert, "alert-sent", Actor.SYSTEM, it.at(), Map.of());
      }
      case AlertFailed it -> {
        keep.failed(alert, it.attempts(), it.at(), it.reason());
        tell(alert, "alert-failed", Actor.SYSTEM, it.at(), Map.of("reason", it.reason()));
      }
      case AlertConfirmed it -> {
        keep.confirmed(alert, it.by(), it.at());
        tell(alert, "alert-confirmed", it.by(), it.at(), Map.of("via", it.via()));
      }
      case AlertEscalated it -> {
        keep.planned(alert);
        tell(alert, "alert-escalated", Actor.SYSTEM, it.at(), Map.of());
      }
    }
  }

  private void tell(
      AlertSummary alert, String type, Actor who, Instant at, Map<String, String> more) {
    Map<String, String> details = new LinkedHashMap<>(more);
    details.put("recipient", alert.recipient());
    details.put("role", alert.role());
    details.put("kind", alert.kind());
    details.put("channel", alert.channel());
    timeline.add(alert.incidentId(), type + suffix(type, alert), who, at, details);
  }

  /** A reminder and an all-clear read differently from the first alarm. */
  private static String suffix(String type, AlertSummary alert) {
    return type.equals("alert-sent") && !alert.kind().equals("alarm") ? "-" + alert.kind() : "";
  }
}
