package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.IncidentEvent.NoticeWithdrawn;
import jp.yagura.incident.notice.NoticeState.Act;
import jp.yagura.kit.outbox.Outbox;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import jp.yagura.kit.web.PlainTexts;
import org.jspecify.annotations.Nullable;

/** Takes a notice back for good; its address keeps a tombstone with the reason. */
@ApplicationScoped
public class WithdrawNotice {
  private static final int LONGEST_REASON = 500;
  private final NoticeChanges changes;
  private final NoticeIncidents incidents;
  private final Outbox outbox;

  WithdrawNotice(NoticeChanges changes, NoticeIncidents incidents, Outbox outbox) {
    this.changes = changes;
    this.incidents = incidents;
    this.outbox = outbox;
  }

  /**
   * A draft that nobody outside has read goes without an event.
   *
   * @param reason residents read it on the tombstone
   */
  @Transactional
  public Outcome<NoticeView> withdraw(UUID id, @Nullable String ifMatch, String reason) {
    return changes.change(
        id,
        ifMatch,
        Act.WITHDRAW,
        (notice, now) -> {
          if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Optional.of(
                Refused.invalid("reason", "notice-withdrawal-reason", LONGEST_REASON));
          }
          if (PlainTexts.hasControls(reason)) {
            return Optional.of(Refused.invalid("reason", "text-control-characters"));
          }
          notice.withdraw(reason, now);
          incidents.tell(notice, "notice-withdrawn");
          if (notice.wasPublic()) {
            outbox.add(
                new NoticeWithdrawn(incidents.summary(notice.incidentId), notice.id, reason, now));
          }
          return Optional.empty();
        });
  }
}
