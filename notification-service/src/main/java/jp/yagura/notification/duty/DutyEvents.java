package jp.yagura.notification.duty;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.contract.CloudEvent;
import jp.yagura.contract.DutyEvent;
import jp.yagura.contract.DutyEvent.DutyAsked;
import jp.yagura.contract.DutyEvent.DutyDue;
import jp.yagura.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what people have to do about the register, and passes it on. */
@ApplicationScoped
public class DutyEvents {
  private final Inbox inbox;
  private final TellOwner tell;

  DutyEvents(Inbox inbox, TellOwner tell) {
    this.inbox = inbox;
    this.tell = tell;
  }

  @Incoming("duties")
  @Blocking
  public void on(ConsumerRecords<String, String> batch) throws InterruptedException {
    inbox.read(batch, this::apply);
  }

  private void apply(CloudEvent message) {
    if (message.data() instanceof DutyEvent event) {
      switch (event) {
        case DutyAsked it -> tell.asked(it);
        case DutyDue it -> tell.due(it);
      }
    }
  }
}
