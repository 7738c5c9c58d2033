package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.IncidentEvent.NoticePublished;
import jp.yagura.incident.notice.NoticeState.Act;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.outbox.Outbox;
import jp.yagura.kit.refusal.Outcome;
import org.jspecify.annotations.Nullable;

/** Lets residents read the approved text, as a new revision. */
@ApplicationScoped
public class PublishNotice {
  private final NoticeChanges changes;
  private final NoticeIncidents incidents;
  private final Outbox outbox;
  private final CurrentCaller caller;

  PublishNotice(
      NoticeChanges changes, NoticeIncidents incidents, Outbox outbox, CurrentCaller caller) {
    this.changes = changes;
    this.incidents = incidents;
    this.outbox = outbox;
    this.caller = caller;
  }

  /** Refused unless the text at work is approved. */
  @Transactional
  public Outcome<NoticeView> publish(UUID id, @Nullable String ifMatch) {
    return changes.change(
        id,
        ifMatch,
        Act.PUBLISH,
        (notice, now) -> {
          Revision revision = notice.publish(caller.actor(), now);
          incidents.tell(notice, "notice-published");
          outbox.add(
              new NoticePublished(
                  incidents.summary(notice.incidentId),
                  notice.id,
                  notice.text.title(),
                  notice.path(),
                  revision.number,
                  now));
          return Optional.empty();
        });
  }
}
