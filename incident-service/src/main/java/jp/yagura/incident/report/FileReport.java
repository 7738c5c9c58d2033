package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Takes a report: report, incident, steps, timeline and event in one transaction. */
@ApplicationScoped
public class FileReport {
  private final ReportPolicy policy;
  private final OpenCase cases;
  private final Reports reports;
  private final TellReport tell;
  private final CurrentCaller caller;
  private final Clock clock;

  FileReport(
      ReportPolicy policy,
      OpenCase cases,
      Reports reports,
      TellReport tell,
      CurrentCaller caller,
      Clock clock) {
    this.policy = policy;
    this.cases = cases;
    this.reports = reports;
    this.tell = tell;
    this.caller = caller;
    this.clock = clock;
  }

  /** Takes it, or says what is wrong with which field. The field rules of the form hold already. */
  @Transactional
  public Outcome<ReportReceipt> file(NewReport report) {
    return switch (policy.check(report)) {
      case Outcome.NotDone<ReportPolicy.Sound>(List<Refused> refusals) -> Outcome.refused(refusals);
      case Outcome.Done<ReportPolicy.Sound>(ReportPolicy.Sound sound) -> Outcome.done(taken(sound));
    };
  }

  private ReportReceipt taken(ReportPolicy.Sound sound) {
    Instant now = clock.instant();
    Actor by = caller.actor();
    UUID incidentId = UUID.randomUUID();
    tell.noted(incidentId, sound, by, now);
    IncidentFacts incident = cases.open(incidentId, sound, now);
    Report report = row(sound, incident, by);
    reports.persist(report);
    tell.told(incident, sound, by, caller.email().orElse(null));
    String next = tell.next(sound.playbook().playbook());
    return new ReportReceipt(incident.number(), incidentId, report.id, now, next);
  }

  private static Report row(ReportPolicy.Sound sound, IncidentFacts incident, Actor by) {
    Report report = new Report();
    report.id = UUID.randomUUID();
    report.incidentId = incident.id();
    report.number = incident.number();
    report.reporter = by.subject();
    report.reporterName = by.name();
    report.reporterDivision = by.division();
    report.kind = incident.kind();
    report.accountId = incident.accountId();
    report.accountGiven = sound.report().account().given();
    report.occurredAt = incident.occurredAt();
    report.reportedAt = incident.reportedAt();
    report.canSignIn = incident.canSignIn();
    report.description = sound.report().description().strip();
    report.links = sound.report().links();
    String fake = sound.report().fakeUrl();
    report.fakeUrl = fake == null || fake.isBlank() ? null : fake.strip();
    return report;
  }
}
