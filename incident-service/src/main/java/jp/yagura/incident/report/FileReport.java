package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.language.Language;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Takes a report: report, incident, steps, timeline and event in one transaction. */
@ApplicationScoped
public class FileReport {
  private final ReportPolicy policy;
  private final StartIncident start;
  private final JoinReport join;
  private final ReceiptNumbers numbers;
  private final Reports reports;
  private final CurrentCaller caller;
  private final Language language;
  private final Clock clock;

  FileReport(
      ReportPolicy policy,
      StartIncident start,
      JoinReport join,
      ReceiptNumbers numbers,
      Reports reports,
      CurrentCaller caller,
      Language language,
      Clock clock) {
    this.policy = policy;
    this.start = start;
    this.join = join;
    this.numbers = numbers;
    this.reports = reports;
    this.caller = caller;
    this.language = language;
    this.clock = clock;
  }

  /** As the caller; see {@link #file(NewReport, Reporter)}. */
  @Transactional
  public Outcome<ReportReceipt> file(NewReport report) {
    return file(report, new Reporter(caller.actor(), caller.email().orElse(null)));
  }

  /**
   * Takes it, or says what is wrong with which field. The field rules of the form hold already. It
   * opens an incident, or belongs to the one that it names.
   */
  @Transactional
  public Outcome<ReportReceipt> file(NewReport report, Reporter by) {
    Instant now = clock.instant();
    return switch (policy.check(report, now)) {
      case Outcome.NotDone<ReportPolicy.Accepted>(var refusals) -> Outcome.refused(refusals);
      case Outcome.Done<ReportPolicy.Accepted>(var accepted) -> {
        String joins = report.joins();
        yield joins == null || joins.isBlank()
            ? Outcome.done(opened(report, by, accepted, false, now))
            : joined(report, joins.strip(), by, accepted, now);
      }
    };
  }

  /**
   * Begins a drill with it, as the caller: an incident that is an exercise from its first moment,
   * with a number of its own series. Nobody gets a receipt. Who may do that says whoever asks.
   */
  public Outcome<ReportReceipt> drill(NewReport report) {
    Instant now = clock.instant();
    Reporter by = new Reporter(caller.actor(), null);
    return policy.check(report, now).map(accepted -> opened(report, by, accepted, true, now));
  }

  private ReportReceipt opened(
      NewReport report, Reporter by, ReportPolicy.Accepted accepted, boolean drill, Instant now) {
    UUID id = UUID.randomUUID();
    IncidentSummary incident =
        start.start(id, report, accepted, () -> numbers.next(drill, now), by, drill, now);
    reports.persist(
        new Report(id, report, incident.number(), incident, true, by.actor(), now)
            .naming(accepted.account().id()));
    return receipt(id, incident.number(), incident, accepted, now);
  }

  private Outcome<ReportReceipt> joined(
      NewReport report, String into, Reporter by, ReportPolicy.Accepted accepted, Instant now) {
    Optional<IncidentId> target = join.target(into);
    Optional<Refused> refused =
        target.isEmpty()
            ? Optional.of(Refused.invalid("joins", "incident-number-unknown"))
            : join.refuses(target.get(), "joins");
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    UUID id = UUID.randomUUID();
    IncidentSummary incident =
        join.learn(target.get(), accepted.subjects(id, report.fakeUrl())).summary();
    String number = numbers.next(false, now);
    reports.persist(
        new Report(id, report, number, incident, false, by.actor(), now)
            .naming(accepted.account().id()));
    join.added(incident, number, report.kind(), by, by.actor());
    return Outcome.done(receipt(id, number, incident, accepted, now));
  }

  private ReportReceipt receipt(
      UUID id,
      String number,
      IncidentSummary incident,
      ReportPolicy.Accepted accepted,
      Instant now) {
    return ReportReceipt.of(
        number,
        incident,
        id,
        now,
        accepted.kind().id(),
        accepted.playbook().playbook(),
        language.now());
  }
}
