package jp.yagura.kit;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.yagura.contract.CloudEvent;
import jp.yagura.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A listener as a service writes one. */
@ApplicationScoped
class Received {
  private final List<CloudEvent> events = new CopyOnWriteArrayList<>();
  private final Inbox inbox;

  Received(Inbox inbox) {
    this.inbox = inbox;
  }

  List<CloudEvent> events() {
    return events;
  }

  @Incoming("accounts")
  @Blocking
  void on(ConsumerRecords<String, String> batch) throws InterruptedException {
    inbox.read(batch, events::add);
  }
}
