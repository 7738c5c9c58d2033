package jp.yagura.account.compromise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Concerns implements PanacheRepositoryBase<Concern, UUID> {

  boolean anyOpen(UUID accountId) {
    return count("accountId = ?1 and open", accountId) > 0;
  }
}
