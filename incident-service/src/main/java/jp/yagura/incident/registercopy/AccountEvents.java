package jp.yagura.incident.registercopy;

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

/** Hears of the register's accounts. */
@ApplicationScoped
public class AccountEvents {
  private final Inbox inbox;
  private final KeepAccount keep;

  AccountEvents(Inbox inbox, KeepAccount keep) {
    this.inbox = inbox;
    this.keep = keep;
  }

  @Incoming("accounts")
  @Blocking
  public void on(ConsumerRecords<String, String> batch) throws InterruptedException {
    inbox.read(batch, this::apply);
  }

  private void apply(CloudEvent event) {
    switch (event.data()) {
      case AccountEvent account -> keep.keep(account.account());
      case DutyEvent _, IncidentEvent _, NotificationEvent _ -> {}
    }
  }
}
