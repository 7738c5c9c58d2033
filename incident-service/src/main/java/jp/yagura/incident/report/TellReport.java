package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.timeline.EntryType;
import jp.yagura.incident.timeline.Timeline;
import jp.yagura.kit.audit.Audit;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.outbox.Outbox;
import jp.yagura.kit.refusal.Words;
import org.jspecify.annotations.Nullable;

/** Tells of a report: the timeline, the audit log, the other services, and the reporter. */
@ApplicationScoped
class TellReport {
  private final Timeline timeline;
  private final Audit audit;
  private final Outbox outbox;
  private final Language language;

  TellReport(Timeline timeline, Audit audit, Outbox outbox, Language language) {
    this.timeline = timeline;
    this.audit = audit;
    this.outbox = outbox;
    this.language = language;
  }

  void noted(UUID incidentId, ReportPolicy.Sound sound, Actor by, Instant now) {
    Map<String, String> details =
        Map.of(
            "kind", sound.report().kind(),
            "account", sound.account().concerned().label(),
            "canSignIn", sound.report().canSignIn().wire());
    timeline.add(incidentId, EntryType.INCIDENT_REPORTED, by, now, details);
    audit.record(by, "incident-reported", "incident", incidentId, details);
  }

  void told(IncidentFacts incident, ReportPolicy.Sound sound, Actor by, @Nullable String email) {
    NewReport report = sound.report();
    outbox.add(
        new IncidentReported(
            incident.summary(),
            by,
            report.canSignIn().wire(),
            report.description(),
            report.links(),
            sound.playbook().playbook().playbook().alert().stream().map(OwnerRole::wire).toList(),
            email));
  }

  /** What happens next, with the titles of those who are told. */
  String next(FrozenPlaybook playbook) {
    Locale locale = language.now();
    String separator = language.english() ? " and " : "と";
    String told =
        String.join(
            separator,
            playbook.playbook().alert().stream().map(it -> playbook.owner(it).in(locale)).toList());
    return Words.of("receipt-next", locale, told);
  }
}
