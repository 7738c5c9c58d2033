package jp.yagura.account.register;

import jakarta.enterprise.context.ApplicationScoped;
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
   * Lets one writer at a time put handles into a municipality's register, so that looking whether
   * one is taken and taking it are one step. Ends with the transaction.
   */
  void lockRegister() {
    database.sql(LOCK).list(Integer.class);
  }
}
