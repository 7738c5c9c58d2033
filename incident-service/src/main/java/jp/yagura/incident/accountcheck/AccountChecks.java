package jp.yagura.incident.accountcheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.AccountCheckId;
import jp.yagura.incident.IncidentId;

/** The checks of the municipality in scope. */
@ApplicationScoped
class AccountChecks implements PanacheRepositoryBase<AccountCheck, AccountCheckId> {

  /** All of an incident, by division and account. */
  List<AccountCheck> ofIncident(IncidentId incidentId) {
    return list("incidentId = ?1 order by division, label, id", incidentId);
  }

  /** That of an account in an incident. */
  Optional<AccountCheck> of(IncidentId incidentId, UUID accountId) {
    return find("incidentId = ?1 and accountId = ?2", incidentId, accountId).firstResultOptional();
  }

  /** Those of an incident that are late and have to be told. */
  List<AccountCheck> toTell(IncidentId incidentId, Instant now) {
    return list("incidentId = ?1 and nextToldAt <= ?2 order by nextToldAt, id", incidentId, now);
  }
}
