package jp.yagura.incident.alarm;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.contract.AccountEvent;
import jp.yagura.contract.CloudEvent;
import jp.yagura.contract.DutyEvent;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.NotificationEvent;
import jp.yagura.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of the alerts. */
@ApplicationScoped
public class NotificationEvents {
  private final Inbox inbox;
  private final RecordDelivery deliveries;

  NotificationEvents(Inbox inbox, RecordDelivery deliveries) {
    this.inbox = inbox;
    this.deliveries = deliveries;
  }

  @Incoming("notifications")
  @Blocking
  public void on(ConsumerRecords<String, String> batch) throws InterruptedException {
    inbox.read(batch, this::apply);
  }

  private void apply(CloudEvent event) {
    switch (event.data()) {
      case NotificationEvent notification -> deliveries.record(notification);
      case AccountEvent _, DutyEvent _, IncidentEvent _ -> {}
    }
  }
}
