package jp.yagura.incident.registercopy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jp.yagura.contract.AccountEvent;
import jp.yagura.contract.AccountEvent.SharedKeysFound;
import jp.yagura.contract.CloudEvent;
import jp.yagura.contract.DutyEvent;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.NotificationEvent;
import jp.yagura.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of the register's accounts. */
@ApplicationScoped
public class AccountEvents {
  private final Inbox inbox;
  private final KeepAccount keep;
  private final Event<SharedKeysFound> found;

  AccountEvents(Inbox inbox, KeepAccount keep, Event<SharedKeysFound> found) {
    this.inbox = inbox;
    this.keep = keep;
    this.found = found;
  }

  @Incoming("accounts")
  @Blocking
  public void on(ConsumerRecords<String, String> batch) throws InterruptedException {
    inbox.read(batch, this::apply);
  }

  private void apply(CloudEvent event) {
    switch (event.data()) {
      case AccountEvent account -> {
        keep.keep(account.account());
        if (account instanceof SharedKeysFound it) {
          found.fire(it);
        }
      }
      case DutyEvent _, IncidentEvent _, NotificationEvent _ -> {}
    }
  }
}
