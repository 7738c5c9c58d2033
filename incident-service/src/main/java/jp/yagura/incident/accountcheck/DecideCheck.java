package jp.yagura.incident.accountcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.AccountCheckId;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.JoinIncidents;
import jp.yagura.incident.timeline.AccountCheckChange;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Records what a check showed. What was found is reported in the same transaction. */
@ApplicationScoped
class DecideCheck {
  private final AccountChecks checks;
  private final AccountCheckAccess access;
  private final JoinIncidents incidents;
  private final ReportFinding report;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  DecideCheck(
      AccountChecks checks,
      AccountCheckAccess access,
      JoinIncidents incidents,
      ReportFinding report,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.checks = checks;
    this.access = access;
    this.incidents = incidents;
    this.report = report;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @param ifMatch the tag of the check as the caller read it
   */
  @Transactional
  public Outcome<AccountCheckView> decide(AccountCheckId id, AccountCheckAct act, IfMatch ifMatch) {
    Optional<AccountCheck> found = checks.findByIdOptional(id).filter(access::mayRead);
    if (found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    AccountCheck check = found.get();
    Optional<Refused> refused = access.refuses(check).or(() -> ifMatch.refuses(check.version()));
    List<Refused> refusals = refused.map(List::of).orElseGet(() -> check.refuses(act));
    return refusals.isEmpty() ? decided(check, act) : Outcome.refused(refusals);
  }

  private Outcome<AccountCheckView> decided(AccountCheck check, AccountCheckAct act) {
    // the incident and the one it goes on as are taken at once, so that no two wait for each other
    IncidentId goesOn = incidents.goesOnAs(check.incidentId()).orElse(check.incidentId());
    incidents.take(List.of(check.incidentId(), goesOn));
    IncidentFacts incident = incidents.facts(check.incidentId());
    if (!(act instanceof AccountCheckAct.Find finding)) {
      return recorded(check, act, null, incident);
    }
    return switch (report.report(check.accountId(), finding, incidents.facts(goesOn))) {
      case Outcome.NotDone<String>(List<Refused> refusals) -> Outcome.refused(refusals);
      case Outcome.Done<String>(String number) -> recorded(check, act, number, incident);
    };
  }

  private Outcome<AccountCheckView> recorded(
      AccountCheck check, AccountCheckAct act, @Nullable String number, IncidentFacts incident) {
    Outcome<AccountCheckChange> outcome =
        check.apply(act, number, caller.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    return outcome.map(
        change -> {
          chronicle.record(change, caller.actor());
          checks.flush();
          return check.view(incident.name());
        });
  }
}
