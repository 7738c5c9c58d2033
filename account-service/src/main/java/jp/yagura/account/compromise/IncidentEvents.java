package jp.yagura.account.compromise;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.account.announcement.FollowNotices;
import jp.yagura.account.fake.FollowFakes;
import jp.yagura.contract.AccountEvent;
import jp.yagura.contract.CloudEvent;
import jp.yagura.contract.DutyEvent;
import jp.yagura.contract.IncidentEvent;
import jp.yagura.contract.NotificationEvent;
import jp.yagura.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what incident-service tells. */
@ApplicationScoped
public class IncidentEvents {
  private final Inbox inbox;
  private final FollowIncident follow;
  private final FollowFakes fakes;
  private final FollowNotices notices;
  private final FollowSharedKeys keys;
  private final FollowDeletion deletion;

  IncidentEvents(
      Inbox inbox,
      FollowIncident follow,
      FollowFakes fakes,
      FollowNotices notices,
      FollowSharedKeys keys,
      FollowDeletion deletion) {
    this.inbox = inbox;
    this.follow = follow;
    this.fakes = fakes;
    this.notices = notices;
    this.keys = keys;
    this.deletion = deletion;
  }

  @Incoming("incidents")
  @Blocking
  public void on(ConsumerRecords<String, String> batch) throws InterruptedException {
    inbox.read(batch, this::apply);
  }

  private void apply(CloudEvent event) {
    switch (event.data()) {
      // an exercise is nobody's business here: it moves no account and shows residents nothing
      case IncidentEvent told when told.incident().drill() -> {}
      case IncidentEvent told -> {
        follow.follow(told.incident());
        fakes.follow(told);
        notices.follow(told);
        keys.follow(told);
        deletion.follow(told);
      }
      case AccountEvent _, DutyEvent _, NotificationEvent _ -> {}
    }
  }
}
