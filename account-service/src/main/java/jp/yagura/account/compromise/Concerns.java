package jp.yagura.account.compromise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class Concerns implements PanacheRepositoryBase<Concern, ConcernId> {

  /** By account. */
  Map<UUID, Concern> of(UUID incidentId) {
    return list("id.incidentId", incidentId).stream()
        .collect(Collectors.toMap(Concern::accountId, Function.identity()));
  }

  boolean anyOpen(UUID accountId) {
    return count("id.accountId = ?1 and open", accountId) > 0;
  }
}
