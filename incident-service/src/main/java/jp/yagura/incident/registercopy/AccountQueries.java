package jp.yagura.incident.registercopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.AccountState;
import jp.yagura.kit.store.AsJson;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AccountQueries {
  private final Database database;

  AccountQueries(Database database) {
    this.database = database;
  }

  /** What identifies an account, as the register has it. */
  record Row(
      UUID id,
      String platform,
      String handle,
      @Nullable String platformId,
      @Nullable String url,
      long version,
      boolean retired,
      @AsJson List<AccountState.Former> former) {}

  /**
   * All accounts that the register has, those in use first. By SQL, because each report asks it and
   * Hibernate translates a filtered query anew each time.
   */
  List<Row> all() {
    return database
        .sql(
            """
            select id, platform, handle, platform_id, url, version, state = 'retired' as retired,
              former
            from known_account
            where municipality = :municipality and state <> 'withdrawn'
            order by retired, state_since desc, id""")
        .list(Row.class);
  }
}
