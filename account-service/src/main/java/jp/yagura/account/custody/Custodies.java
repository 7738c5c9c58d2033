package jp.yagura.account.custody;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Custodies implements PanacheRepositoryBase<Custody, UUID> {

  StoredCustody of(UUID accountId) {
    return findByIdOptional(accountId).map(Custody::stored).orElse(StoredCustody.NONE);
  }

  /** All of the municipality, by account. */
  Map<UUID, StoredCustody> all() {
    return listAll().stream().collect(Collectors.toMap(Custody::accountId, Custody::stored));
  }
}
