package jp.yagura.incident.drill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.incident.report.AccountReference;
import jp.yagura.incident.report.FileReport;
import jp.yagura.incident.report.NewReport;
import jp.yagura.incident.report.ReportReceipt;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.DrillChange;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Starts a drill: its first report, its incident and all that is to happen, in one transaction. */
@ApplicationScoped
class StartDrill {
  private final Scenarios scenarios;
  private final Drills drills;
  private final DrillInjects injects;
  private final FileReport filing;
  private final VisibilityPolicy visibility;
  private final Chronicle chronicle;
  private final CurrentCaller caller;

  StartDrill(
      Scenarios scenarios,
      Drills drills,
      DrillInjects injects,
      FileReport filing,
      VisibilityPolicy visibility,
      Chronicle chronicle,
      CurrentCaller caller) {
    this.scenarios = scenarios;
    this.drills = drills;
    this.injects = injects;
    this.filing = filing;
    this.visibility = visibility;
    this.chronicle = chronicle;
    this.caller = caller;
  }

  /** The incident of the drill. Its alarm goes to whom a real one would go. */
  @Transactional
  Outcome<IncidentId> start(NewDrill wanted) {
    if (!visibility.leads()) {
      return Outcome.refused(Refused.forbidden("drill-run-by-lead"));
    }
    Optional<Scenario> chosen = scenarios.byId(wanted.scenario());
    if (chosen.isEmpty()) {
      String all = String.join(", ", scenarios.all().stream().map(Scenario::id).toList());
      return Outcome.refused(Refused.invalid("scenario", "one-of", all));
    }
    Scenario scenario = chosen.get();
    return filing.drill(report(scenario, wanted.account())).map(it -> begun(scenario, it));
  }

  private static NewReport report(Scenario scenario, @Nullable String account) {
    String given = account == null || account.isBlank() ? scenario.account() : account.strip();
    return new NewReport(
        AccountReference.ofGiven(given),
        scenario.kind(),
        null,
        scenario.canSignIn(),
        scenario.description(),
        List.of(),
        scenario.fakeUrl());
  }

  private IncidentId begun(Scenario scenario, ReportReceipt receipt) {
    UUID incident = receipt.incidentId().value();
    Actor by = caller.actor();
    drills.persistAndFlush(new Drill(incident, scenario.id(), by, receipt.reportedAt()));
    IntStream.range(0, scenario.injects().size())
        .mapToObj(
            n ->
                new DrillInject(
                    receipt.incidentId(), n + 1, scenario.injects().get(n), receipt.reportedAt()))
        .forEach(injects::persist);
    chronicle.record(
        new DrillChange.Started(
            receipt.incidentId(), scenario.id(), scenario.title(), receipt.reportedAt()),
        by);
    return receipt.incidentId();
  }
}
