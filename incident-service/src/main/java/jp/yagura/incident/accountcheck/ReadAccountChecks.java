package jp.yagura.incident.accountcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.AccountCheckId;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.JoinIncidents;

/** Checks as their readers see them. In templates: {@code inject:accountChecks.of(incident)}. */
@Named("accountChecks")
@ApplicationScoped
public class ReadAccountChecks {
  private static final int MOST = 500;

  private final AccountChecks checks;
  private final AccountCheckQueries queries;
  private final AccountCheckAccess access;
  private final IncidentAccess incidents;
  private final JoinIncidents facts;
  private final Clock clock;

  ReadAccountChecks(
      AccountChecks checks,
      AccountCheckQueries queries,
      AccountCheckAccess access,
      IncidentAccess incidents,
      JoinIncidents facts,
      Clock clock) {
    this.checks = checks;
    this.queries = queries;
    this.access = access;
    this.incidents = incidents;
    this.facts = facts;
    this.clock = clock;
  }

  /** The checks of an incident for its page. */
  public record Card(List<AccountCheckView> checks, Instant now) {

    /** How many are still to be done. */
    public long open() {
      return checks.stream().filter(it -> it.state() == AccountCheckState.OPEN).count();
    }
  }

  /**
   * One for its page.
   *
   * @param mayDecide whether the reader may record what it showed
   * @param seesIncident whether the reader may open the incident
   */
  record Reading(AccountCheckView check, boolean mayDecide, boolean seesIncident, Instant now) {}

  /** Open checks for their page. */
  record Open(List<OpenCheck> checks, Instant now) {}

  /** Those of an incident that the reader sees. */
  public Card of(IncidentFacts incident) {
    return new Card(ofIncident(incident.id()).orElse(List.of()), clock.instant());
  }

  /** All of an incident; empty when the caller may not see it. */
  @Transactional
  public Optional<List<AccountCheckView>> ofIncident(IncidentId id) {
    return incidents
        .visible(id)
        .map(
            incident ->
                checks.ofIncident(id).stream().map(it -> it.view(incident.name())).toList());
  }

  /** One; empty when the caller may not see it. */
  @Transactional
  public Optional<AccountCheckView> find(AccountCheckId id) {
    return read(id).map(Reading::check);
  }

  /** The same with what the caller may do. */
  @Transactional
  Optional<Reading> read(AccountCheckId id) {
    return checks.findByIdOptional(id).filter(access::mayRead).map(this::reading);
  }

  private Reading reading(AccountCheck check) {
    AccountCheckView view = check.view(facts.facts(check.incidentId()).name());
    return new Reading(view, access.mayDecide(check), access.seesIncident(view), clock.instant());
  }

  /** The open ones of the caller's division, or of all for who sees all incidents. */
  Open open() {
    return new Open(queries.open(access.division().orElse(null), MOST), clock.instant());
  }
}
