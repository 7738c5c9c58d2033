package jp.yagura.incident.registercopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class AccountQueries {
  private final Database database;

  AccountQueries(Database database) {
    this.database = database;
  }

  /**
   * The account whose address is this one or stands above it; an address without a path is a
   * platform, and no account. By SQL, because each report asks it and Hibernate translates a
   * filtered query anew each time.
   *
   * @param key of the address, see {@link AccountAddress#url}
   */
  Optional<AccountView> above(String key) {
    return database
        .sql(
            """
            select id, platform, handle, url, display_name, operating_division, state, state_since,
              sample, version
            from known_account
            where municipality = :municipality and starts_with(:address, url_key || '/')
              and position('/' in url_key) > 0
            order by length(url_key) desc limit 1""")
        .bind("address", key + "/")
        .first(AccountView.class);
  }
}
