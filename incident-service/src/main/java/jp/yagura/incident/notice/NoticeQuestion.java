package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yagura.incident.incident.ClosingQuestion;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.refusal.Refused;

/** Asks where residents still read the first notice of an incident that is to be closed. */
@ApplicationScoped
class NoticeQuestion implements ClosingQuestion {
  private final Notices notices;

  NoticeQuestion(Notices notices) {
    this.notices = notices;
  }

  @Override
  public Optional<Refused> asks(IncidentFacts incident) {
    boolean first =
        notices.ofIncident(incident.id()).stream()
            .map(Notice::view)
            .filter(it -> it.wasPublic() && it.withdrawnAt() == null)
            .anyMatch(it -> it.revisions().getLast().text().kind() == NoticeText.Kind.FIRST);
    return first ? Optional.of(Refused.conflict("closing-first-notice-public")) : Optional.empty();
  }
}
