package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.notice.NoticeState.Act;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Approves the text at work. */
@ApplicationScoped
public class ApproveNotice {
  private final NoticeChanges changes;
  private final NoticeIncidents incidents;
  private final SecondPersonPolicy second;
  private final CurrentCaller caller;

  ApproveNotice(
      NoticeChanges changes,
      NoticeIncidents incidents,
      SecondPersonPolicy second,
      CurrentCaller caller) {
    this.changes = changes;
    this.incidents = incidents;
    this.second = second;
    this.caller = caller;
  }

  /** Whether its author may. */
  public SecondPersonPolicy second() {
    return second;
  }

  /**
   * Refused while blanks of the template are left in the text.
   *
   * @param alone why nobody else could check, where the guideline wants somebody else to
   */
  @Transactional
  public Outcome<NoticeView> approve(UUID id, @Nullable String ifMatch, @Nullable String alone) {
    return changes.change(
        id,
        ifMatch,
        Act.APPROVE,
        (notice, now) -> {
          Actor approver = caller.actor();
          if (notice.text.hasBlanks()) {
            return Optional.of(Refused.conflict("notice-blanks-left"));
          }
          String reason = alone == null ? "" : alone.strip();
          boolean own = notice.authorSubject.equals(approver.subject());
          Optional<Refused> refused = second.refuses(own, reason);
          if (refused.isPresent()) {
            return refused;
          }
          notice.approve(approver, now);
          if (own && !reason.isEmpty() && second.rule().isPresent()) {
            incidents.tell(notice, "notice-approved-alone", reason);
          } else {
            incidents.tell(notice, "notice-approved");
          }
          return Optional.empty();
        });
  }
}
