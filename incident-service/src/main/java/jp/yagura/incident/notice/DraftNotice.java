package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Begins a notice on an incident, from the template or from a text. */
@ApplicationScoped
public class DraftNotice {
  private final Notices notices;
  private final NoticeIncidents incidents;
  private final NoticeWording wording;
  private final NoticeChanges changes;
  private final CurrentCaller caller;

  DraftNotice(
      Notices notices,
      NoticeIncidents incidents,
      NoticeWording wording,
      NoticeChanges changes,
      CurrentCaller caller) {
    this.notices = notices;
    this.incidents = incidents;
    this.wording = wording;
    this.changes = changes;
    this.caller = caller;
  }

  /** What the template says for the incident as it stands; nothing is kept. */
  @Transactional
  public Outcome<NoticeText> suggest(UUID incidentId, NoticeText.Kind kind) {
    return incidents
        .facts(incidentId)
        .map(facts -> Outcome.done(wording.draft(facts, kind)))
        .orElseGet(() -> Outcome.refused(Refused.notFound()));
  }

  /**
   * Keeps a new draft.
   *
   * @param text null to begin with what the template says
   */
  @Transactional
  public Outcome<NoticeView> draft(
      UUID incidentId, NoticeText.Kind kind, @Nullable NoticeText text) {
    Optional<NoticeFacts> facts = incidents.facts(incidentId);
    if (facts.isEmpty()) {
      return Outcome.refused(Refused.invalid("incidentId", "notice-incident-unknown"));
    }
    NoticeText begin = text == null ? wording.draft(facts.get(), kind) : text;
    Notice notice = Notice.draft(incidentId, begin, caller.actor(), changes.now());
    notices.persistAndFlush(notice);
    incidents.tell(notice, "notice-drafted");
    return Outcome.done(NoticeView.of(notice));
  }
}
