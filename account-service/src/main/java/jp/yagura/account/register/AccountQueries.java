package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class AccountQueries {
  private static final String LOCK =
      """
      select 1 from pg_advisory_xact_lock(hashtextextended('account-register/' || :municipality, 0))\
      """;

  private final Database database;

  AccountQueries(Database database) {
    this.database = database;
  }

  /**
   * What all accounts are called. By SQL: each row of a list that is imported is held against all,
   * and entities would be looked through for changes each time.
   */
  List<RegisteredName> names() {
    return database
        .sql(
            """
            select id, version, platform, handle, platform_id, url, display_name, former
            from account where municipality = :municipality and withdrawn_at is null""")
        .list(RegisteredName.class);
  }

  /**
   * Lets one writer at a time put handles into a municipality's register, so that looking whether
   * one is taken and taking it are one step. Ends with the transaction.
   */
  void lockRegister() {
    database.sql(LOCK).list(Integer.class);
  }
}
