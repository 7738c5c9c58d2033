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
  private final Deliveries deliveries;
  private final Timeline timeline;

  RecordDelivery(Deliveries deliveries, Timeline timeline) {
    this.deliveries = deliveries;
    this.timeline = timeline;
  }

  void record(NotificationEvent event) {
    Delivery delivery = deliveries.known(event.alert());
    switch (event) {
      case AlertSent sent -> sent(delivery, sent);
      case AlertFailed failed -> failed(delivery, failed);
      case AlertConfirmed confirmed -> confirmed(delivery, confirmed);
      case AlertEscalated escalated ->
          tell(escalated.alert(), "alert-escalated", Actor.SYSTEM, escalated.at(), Map.of());
    }
  }

  private void sent(Delivery delivery, AlertSent event) {
    if (delivery.state != DeliveryState.CONFIRMED) {
      delivery.state = DeliveryState.SENT;
    }
    delivery.sentAt = event.at();
    delivery.attempts = event.attempt();
    tell(event.alert(), "alert-sent", Actor.SYSTEM, event.at(), Map.of());
  }

  private void failed(Delivery delivery, AlertFailed event) {
    if (delivery.state != DeliveryState.CONFIRMED) {
      delivery.state = DeliveryState.FAILED;
    }
    delivery.failedAt = event.at();
    delivery.failure = event.reason();
    delivery.attempts = event.attempts();
    tell(event.alert(), "alert-failed", Actor.SYSTEM, event.at(), Map.of("reason", event.reason()));
  }

  private void confirmed(Delivery delivery, AlertConfirmed event) {
    delivery.state = DeliveryState.CONFIRMED;
    delivery.confirmedAt = event.at();
    delivery.confirmedBy = event.by().name();
    delivery.confirmedDivision = event.by().division();
    tell(event.alert(), "alert-confirmed", event.by(), event.at(), Map.of("via", event.via()));
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
