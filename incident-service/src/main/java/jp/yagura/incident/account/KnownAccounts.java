package jp.yagura.incident.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class KnownAccounts implements PanacheRepositoryBase<KnownAccount, UUID> {
  /** An address without a path is a platform, and no account. */
  private static final String ABOVE =
      "locate(concat(urlKey, '/'), ?1) = 1 and locate('/', urlKey) > 0 order by length(urlKey) desc";

  /**
   * The account whose address is this one or stands above it. One fixed query, because Hibernate
   * translates a list of changing length anew each time.
   */
  Optional<KnownAccount> byUrl(String url) {
    return AccountAddress.url(url).flatMap(key -> find(ABOVE, key + "/").firstResultOptional());
  }

  Optional<KnownAccount> byHandle(String platform, String handle) {
    return find("platform = ?1 and handleKey = ?2", platform, AccountAddress.handle(handle))
        .firstResultOptional();
  }

  List<KnownAccount> all(int limit) {
    return find("state <> 'retired' order by operatingDivision, displayName, id")
        .page(0, limit)
        .list();
  }
}
