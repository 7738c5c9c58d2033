package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.IncidentOpened;
import jp.yagura.incident.timeline.ReportFiled;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Outcome;

/** Takes a report: report, incident, steps, timeline and event in one transaction. */
@ApplicationScoped
public class FileReport {
  private final ReportPolicy policy;
  private final OpenCase cases;
  private final Reports reports;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Language language;
  private final Clock clock;

  FileReport(
      ReportPolicy policy,
      OpenCase cases,
      Reports reports,
      Chronicle chronicle,
      CurrentCaller caller,
      Language language,
      Clock clock) {
    this.policy = policy;
    this.cases = cases;
    this.reports = reports;
    this.chronicle = chronicle;
    this.caller = caller;
    this.language = language;
    this.clock = clock;
  }

  /** Takes it, or says what is wrong with which field. The field rules of the form hold already. */
  @Transactional
  public Outcome<ReportReceipt> file(NewReport report) {
    Instant now = clock.instant();
    return policy.check(report, now).map(accepted -> filed(report, accepted, now));
  }

  private ReportReceipt filed(NewReport report, ReportPolicy.Accepted accepted, Instant now) {
    Actor by = caller.actor();
    IncidentId incidentId = IncidentId.fresh();
    FrozenPlaybook playbook = accepted.playbook().playbook();
    String canSignIn = report.canSignIn().wire();
    chronicle.record(
        new ReportFiled(incidentId, report.kind(), accepted.account().label(), canSignIn, now), by);
    IncidentSummary incident =
        cases.open(incidentId, report, accepted, caller.division().orElse(null), now);
    Report row = new Report(report, incident, by);
    reports.persist(row);
    chronicle.record(
        new IncidentOpened(
            incident,
            canSignIn,
            report.description(),
            report.links(),
            playbook.playbook().alert().stream().map(OwnerRole::wire).toList(),
            caller.email().orElse(null)),
        by);
    return ReportReceipt.of(incident, row.id(), playbook, language.now());
  }
}
