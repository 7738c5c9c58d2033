package jp.yagura.incident.registercopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class KnownAccounts implements PanacheRepositoryBase<KnownAccount, UUID> {
  Optional<KnownAccount> byHandle(String platform, String handle) {
    return find(
            "platform = ?1 and handleKey = ?2 and state <> 'withdrawn'",
            platform,
            KnownAccount.handleKey(handle))
        .firstResultOptional();
  }

  List<KnownAccount> all(int limit) {
    return find("state not in ('retired', 'withdrawn') order by operatingDivision, displayName, id")
        .page(0, limit)
        .list();
  }
}
