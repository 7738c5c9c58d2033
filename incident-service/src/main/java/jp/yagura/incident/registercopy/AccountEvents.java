package jp.yagura.incident.registercopy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jp.yagura.contract.AccountEvent;
import jp.yagura.contract.AccountEvent.AccountChanged;
import jp.yagura.contract.AccountEvent.AccountRegistered;
import jp.yagura.contract.AccountEvent.AccountStateMoved;
import jp.yagura.contract.AccountEvent.CampaignBegan;
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
  private final Event<CampaignBegan> campaigns;

  AccountEvents(
      Inbox inbox, KeepAccount keep, Event<SharedKeysFound> found, Event<CampaignBegan> campaigns) {
    this.inbox = inbox;
    this.keep = keep;
    this.found = found;
    this.campaigns = campaigns;
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
        switch (account) {
          case SharedKeysFound it -> found.fire(it);
          case CampaignBegan it -> campaigns.fire(it);
          case AccountRegistered _, AccountChanged _, AccountStateMoved _ -> {}
        }
      }
      case DutyEvent _, IncidentEvent _, NotificationEvent _ -> {}
    }
  }
}
