package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.NewIncident;
import jp.yagura.incident.incident.OpenIncident;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.playbook.PlaybookInForce;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.step.OpenSteps;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.IncidentOpened;
import jp.yagura.incident.timeline.ReportFiled;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Outcome;
import org.jspecify.annotations.Nullable;

/** Takes a report: report, incident, steps, timeline and event in one transaction. */
@ApplicationScoped
public class FileReport {
  private static final String NO_DIVISION = "所属不明";
  private final ReportPolicy policy;
  private final Playbooks playbooks;
  private final OpenSteps steps;
  private final ReceiptNumbers numbers;
  private final OpenIncident incidents;
  private final Reports reports;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Language language;
  private final Clock clock;

  FileReport(
      ReportPolicy policy,
      Playbooks playbooks,
      OpenSteps steps,
      ReceiptNumbers numbers,
      OpenIncident incidents,
      Reports reports,
      Chronicle chronicle,
      CurrentCaller caller,
      Language language,
      Clock clock) {
    this.policy = policy;
    this.playbooks = playbooks;
    this.steps = steps;
    this.numbers = numbers;
    this.incidents = incidents;
    this.reports = reports;
    this.chronicle = chronicle;
    this.caller = caller;
    this.language = language;
    this.clock = clock;
  }

  /**
   * Who reports.
   *
   * @param email where the receipt goes, or null
   */
  public record Reporter(Actor actor, @Nullable String email) {}

  /** As the caller; see {@link #file(NewReport, Reporter)}. */
  @Transactional
  public Outcome<ReportReceipt> file(NewReport report) {
    return file(report, new Reporter(caller.actor(), caller.email().orElse(null)));
  }

  /** Takes it, or says what is wrong with which field. The field rules of the form hold already. */
  @Transactional
  public Outcome<ReportReceipt> file(NewReport report, Reporter by) {
    Instant now = clock.instant();
    return policy.check(report, now).map(accepted -> filed(report, by, accepted, now));
  }

  private ReportReceipt filed(
      NewReport report, Reporter reporter, ReportPolicy.Accepted accepted, Instant now) {
    Actor by = reporter.actor();
    IncidentId incidentId = IncidentId.fresh();
    FrozenPlaybook playbook = accepted.playbook().playbook();
    String canSignIn = report.canSignIn().wire();
    chronicle.record(
        new ReportFiled(incidentId, report.kind(), accepted.account().label(), canSignIn, now), by);
    IncidentSummary incident = incidents.open(opening(incidentId, report, by, accepted, now));
    Report row = new Report(report, incident, by);
    reports.persist(row);
    chronicle.record(
        new IncidentOpened(
            incident,
            canSignIn,
            report.description(),
            report.links(),
            playbook.playbook().alert().stream().map(OwnerRole::wire).toList(),
            reporter.email()),
        by);
    return ReportReceipt.of(incident, row.id(), playbook, language.now());
  }

  /** What the incident begins with, its steps written down by the playbook in force. */
  private NewIncident opening(
      IncidentId id, NewReport report, Actor by, ReportPolicy.Accepted accepted, Instant now) {
    PlaybookInForce playbook = accepted.playbook();
    playbooks.freeze(playbook);
    Instant firstDue =
        steps.open(
            id,
            playbook.playbook().steps(),
            report.canSignIn(),
            accepted.kind().ownAccountTaken(),
            now);
    // From here to the commit reports of the municipality wait for each other.
    String number = numbers.next(now);
    OffsetDateTime since = report.occurredAt();
    return new NewIncident(
        id,
        number,
        accepted.kind(),
        playbook,
        accepted.account(),
        division(accepted.account().division(), by),
        report.canSignIn(),
        since == null ? null : since.toInstant(),
        now,
        firstDue);
  }

  /** The account's division; the reporter's where nobody knows it. */
  private static String division(@Nullable String accounts, Actor by) {
    return Optional.ofNullable(accounts)
        .or(() -> Optional.ofNullable(by.division()))
        .orElse(NO_DIVISION);
  }
}
