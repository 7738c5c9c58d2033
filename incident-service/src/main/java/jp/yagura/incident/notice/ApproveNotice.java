package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.notice.NoticeState.Act;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Approves the text at work. No guideline at hand says that a notice needs a second person, so
 * whoever is of public relations may; municipalities listed in {@code yagura.notices.second-person}
 * want somebody else than the author.
 */
@ApplicationScoped
public class ApproveNotice {
  private final NoticeChanges changes;
  private final NoticeIncidents incidents;
  private final CurrentCaller caller;
  private final List<String> secondPerson;

  ApproveNotice(
      NoticeChanges changes,
      NoticeIncidents incidents,
      CurrentCaller caller,
      @ConfigProperty(name = "yagura.notices.second-person") Optional<List<String>> secondPerson) {
    this.changes = changes;
    this.incidents = incidents;
    this.caller = caller;
    this.secondPerson = secondPerson.orElse(List.of());
  }

  /** Refused while blanks of the template are left in the text. */
  @Transactional
  public Outcome<NoticeView> approve(UUID id, @Nullable String ifMatch) {
    return changes.change(
        id,
        ifMatch,
        Act.APPROVE,
        (notice, now) -> {
          Actor approver = caller.actor();
          if (notice.text.hasBlanks()) {
            return Optional.of(Refused.conflict("notice-blanks-left"));
          }
          if (secondPerson.contains(notice.municipality)
              && notice.authorSubject.equals(approver.subject())) {
            return Optional.of(Refused.forbidden("notice-second-person"));
          }
          notice.approve(approver, now);
          incidents.tell(notice, "notice-approved");
          return Optional.empty();
        });
  }
}
