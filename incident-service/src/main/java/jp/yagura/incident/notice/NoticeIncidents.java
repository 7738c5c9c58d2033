package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.incident.casefile.IncidentView;
import jp.yagura.incident.casefile.ReadIncident;
import jp.yagura.incident.incident.IncidentDesk;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.registercopy.AccountView;
import jp.yagura.incident.report.ReportView;
import jp.yagura.incident.timeline.EntryType;
import jp.yagura.incident.timeline.Timeline;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.audit.Audit;
import org.jspecify.annotations.Nullable;

/** The incident behind a notice: its facts for the template, its timeline for what is done. */
@ApplicationScoped
class NoticeIncidents {
  private final IncidentDesk incidents;
  private final ReadIncident reading;
  private final Playbooks playbooks;
  private final Timeline timeline;
  private final Audit audit;
  private final CurrentCaller caller;

  NoticeIncidents(
      IncidentDesk incidents,
      ReadIncident reading,
      Playbooks playbooks,
      Timeline timeline,
      Audit audit,
      CurrentCaller caller) {
    this.incidents = incidents;
    this.reading = reading;
    this.playbooks = playbooks;
    this.timeline = timeline;
    this.audit = audit;
    this.caller = caller;
  }

  /** Empty when the caller sees no such incident. */
  Optional<NoticeFacts> facts(UUID incidentId) {
    return reading.read(incidentId).map(this::facts);
  }

  /**
   * The incident for an event, taken in hand so that its events leave in the order of its changes.
   */
  IncidentSummary summary(UUID incidentId) {
    return incidents.take(incidentId).orElseThrow().summary();
  }

  /** Tells the timeline and the audit log what the caller did with a notice. */
  void tell(Notice notice, String action) {
    tell(notice, action, notice.withdrawalReason);
  }

  /** The same, with the reason for it. */
  void tell(Notice notice, String action, @Nullable String reason) {
    Actor who = caller.actor();
    Map<String, String> details = new TreeMap<>();
    details.put("noticeId", notice.id.toString());
    details.put("title", notice.text.title());
    if (notice.text.hasEnglish()) {
      details.put("titleEn", String.valueOf(notice.text.titleEn()));
    }
    details.put("revision", String.valueOf(notice.revisions.size()));
    if (reason != null) {
      details.put("reason", reason);
    }
    timeline.add(notice.incidentId, EntryType.of(action), who, notice.changedAt, details);
    audit.record(who, action, "notice", notice.id, details);
  }

  private NoticeFacts facts(IncidentView view) {
    IncidentFacts incident = view.facts();
    Optional<AccountView> account = Optional.ofNullable(view.account());
    return new NoticeFacts(
        incident.summary(),
        account.map(AccountView::displayName).orElse(incident.accountLabel()),
        account.map(known -> "@" + known.handle()).orElse(null),
        Optional.ofNullable(view.report()).map(ReportView::fakeUrl).orElse(null),
        playbooks
            .division(OwnerRole.PR)
            .orElseGet(() -> playbooks.frozen(incident.playbookId()).owner(OwnerRole.PR)));
  }
}
