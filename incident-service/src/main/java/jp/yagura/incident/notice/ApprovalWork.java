package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.work.WorkItem;
import jp.yagura.incident.work.WorkKind;
import jp.yagura.incident.work.WorkSource;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.words.Words;

/**
 * The finished drafts that somebody else wrote and a second person of public relations may approve.
 * A draft with blanks of the template is not finished; one of an incident that is over waits for
 * nobody.
 */
@ApplicationScoped
class ApprovalWork implements WorkSource {
  private static final Words WORDS = Words.of("work");

  private final Notices notices;
  private final IncidentAccess incidents;
  private final CurrentCaller caller;
  private final Language language;

  ApprovalWork(Notices notices, IncidentAccess incidents, CurrentCaller caller, Language language) {
    this.notices = notices;
    this.incidents = incidents;
    this.caller = caller;
    this.language = language;
  }

  @Override
  public List<WorkItem> waiting() {
    if (!caller.is(Role.PR)) {
      return List.of();
    }
    return notices.toApprove(caller.subject()).stream()
        .map(Notice::view)
        .filter(notice -> !notice.text().hasBlanks())
        .flatMap(notice -> item(notice).stream())
        .toList();
  }

  private Optional<WorkItem> item(NoticeView notice) {
    return incidents
        .visible(notice.incidentId())
        .filter(incident -> !incident.stage().ended())
        .map(incident -> item(notice, incident));
  }

  private WorkItem item(NoticeView notice, IncidentFacts incident) {
    return new WorkItem(
        WorkKind.NOTICE_APPROVAL,
        incident.number(),
        notice.text().title(),
        WORDS.get("what_NOTICE_APPROVAL", language.now()),
        null,
        notice.changedAt(),
        false,
        null,
        "/incidents/" + incident.id() + "/notices/" + notice.id());
  }
}
