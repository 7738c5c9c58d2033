package jp.yagura.incident.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.contract.Actor;
import jp.yagura.contract.AlertSummary;
import jp.yagura.contract.NotificationEvent;
import jp.yagura.contract.NotificationEvent.AlertConfirmed;
import jp.yagura.contract.NotificationEvent.AlertEscalated;
import jp.yagura.contract.NotificationEvent.AlertFailed;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.incident.timeline.AlertNoted;
import jp.yagura.incident.timeline.Chronicle;

/** Notes what became of an alert, on its row and on the incident's timeline. */
@ApplicationScoped
class RecordDelivery {
  private final DeliveryQueries keep;
  private final Chronicle chronicle;

  RecordDelivery(DeliveryQueries keep, Chronicle chronicle) {
    this.keep = keep;
    this.chronicle = chronicle;
  }

  void record(NotificationEvent event) {
    AlertSummary alert = event.alert();
    Actor by =
        switch (event) {
          case AlertSent it -> {
            keep.sent(alert, it.attempt(), it.at());
            yield Actor.SYSTEM;
          }
          case AlertFailed it -> {
            keep.failed(alert, it.attempts(), it.at(), it.reason());
            yield Actor.SYSTEM;
          }
          case AlertConfirmed it -> {
            keep.confirmed(alert, it.by(), it.at());
            yield it.by();
          }
          case AlertEscalated _ -> {
            keep.planned(alert);
            yield Actor.SYSTEM;
          }
        };
    chronicle.record(new AlertNoted(event), by);
  }
}
