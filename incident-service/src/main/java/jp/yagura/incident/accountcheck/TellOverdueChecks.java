package jp.yagura.incident.accountcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.due.DueSource;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;

/** Records which checks are late. */
@ApplicationScoped
class TellOverdueChecks implements DueSource {
  private final AccountChecks checks;
  private final AccountCheckQueries queries;
  private final AccountCheckSettings settings;
  private final Chronicle chronicle;

  TellOverdueChecks(
      AccountChecks checks,
      AccountCheckQueries queries,
      AccountCheckSettings settings,
      Chronicle chronicle) {
    this.checks = checks;
    this.queries = queries;
    this.settings = settings;
    this.chronicle = chronicle;
  }

  @Override
  public List<IncidentId> incidents(Instant now, int most) {
    return queries.toTell(now, most);
  }

  @Override
  public void tell(IncidentFacts incident, Instant now) {
    checks
        .toTell(incident.id(), now)
        .forEach(
            check ->
                chronicle.record(check.overdue(incident.summary(), settings, now), Actor.SYSTEM));
    checks.flush();
  }
}
