package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.playbook.NoticeTemplate;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.campaign.FindCampaign;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.NoticeChange;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Begins a notice on an incident, from the template or from a text. */
@ApplicationScoped
class DraftNotice {
  private final Notices notices;
  private final FindNoticeFacts facts;
  private final NoticeWording wording;
  private final FindCampaign campaigns;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  DraftNotice(
      Notices notices,
      FindNoticeFacts facts,
      NoticeWording wording,
      FindCampaign campaigns,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.notices = notices;
    this.facts = facts;
    this.wording = wording;
    this.campaigns = campaigns;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /** What the template says for the incident as it stands; nothing is kept. */
  @Transactional
  public Outcome<NoticeText> suggest(IncidentId incidentId, NoticeText.Kind kind) {
    return facts
        .of(incidentId)
        .map(found -> Outcome.done(begun(found, kind)))
        .orElseGet(() -> Outcome.refused(Refused.notFound()));
  }

  /** Where a campaign ran when a fake was reported, what was approved for that comes first. */
  private NoticeText begun(NoticeFacts found, NoticeText.Kind kind) {
    NoticeText draft = wording.draft(found, kind);
    IncidentSummary incident = found.incident();
    return found.about() != NoticeTemplate.IMPERSONATION || kind == NoticeText.Kind.FINAL
        ? draft
        : campaigns
            .on(incident.accountId(), incident.reportedAt())
            .map(it -> draft.beginningWith(it.warning()))
            .orElse(draft);
  }

  /**
   * Keeps a new draft.
   *
   * @param text null to begin with what the template says
   */
  @Transactional
  public Outcome<NoticeView> draft(
      IncidentId incidentId, NoticeText.Kind kind, @Nullable NoticeText text) {
    Optional<NoticeFacts> found = facts.of(incidentId);
    if (found.isEmpty()) {
      return Outcome.refused(Refused.invalid("incidentId", "notice-incident-unknown"));
    }
    Actor author = caller.actor();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    NoticeText begun = text == null ? begun(found.get(), kind) : text;
    Optional<Refused> refused = PromisePolicy.refuses(begun, now);
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    Notice notice = new Notice(incidentId, found.get().incident().drill(), begun, author, now);
    notices.persistAndFlush(notice);
    chronicle.record(new NoticeChange.Drafted(notice.name()), author);
    return Outcome.done(notice.view());
  }
}
