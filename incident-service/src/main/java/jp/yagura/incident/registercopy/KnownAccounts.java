package jp.yagura.incident.registercopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class KnownAccounts implements PanacheRepositoryBase<KnownAccount, UUID> {
  /** An address without a path is a platform, and no account. */
  private static final String ABOVE =
      """
      select * from known_account
      where municipality = ?1 and starts_with(?2, url_key || '/') and position('/' in url_key) > 0
      order by length(url_key) desc limit 1""";

  /**
   * The account of this municipality whose address is this one or stands above it. By SQL, because
   * each report asks it and Hibernate translates a filtered query anew each time.
   */
  Optional<KnownAccount> byUrl(String municipality, String url) {
    return AccountAddress.url(url).flatMap(key -> above(municipality, key + "/"));
  }

  @SuppressWarnings("unchecked") // of the class that is asked for
  private Optional<KnownAccount> above(String municipality, String address) {
    List<KnownAccount> found =
        getEntityManager()
            .createNativeQuery(ABOVE, KnownAccount.class)
            .setParameter(1, municipality)
            .setParameter(2, address)
            .getResultList();
    return found.stream().findFirst();
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
