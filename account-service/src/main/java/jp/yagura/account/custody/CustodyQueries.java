package jp.yagura.account.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.kit.store.AsJson;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CustodyQueries {
  private final Database database;

  CustodyQueries(Database database) {
    this.database = database;
  }

  private record NewLine(
      UUID id,
      UUID accountId,
      long recordVersion,
      Instant at,
      String actor,
      String actorName,
      @Nullable String division,
      @AsJson List<String> parts) {}

  void add(UUID accountId, long version, Instant at, Actor by, List<String> parts) {
    database
        .sql(
            """
            insert into account_custody_history (id, municipality, account_id, record_version, at,
              actor, actor_name, division, parts)
            values (:id, :municipality, :accountId, :recordVersion, :at,
              :actor, :actorName, :division, :parts)""")
        .bind(
            new NewLine(
                UUID.randomUUID(),
                accountId,
                version,
                at,
                by.subject(),
                by.name(),
                by.division(),
                parts))
        .run();
  }

  /** The latest changes, the newest first. */
  List<CustodyLine> history(UUID accountId) {
    return database
        .sql(
            """
            select record_version, at, actor_name, division, parts from account_custody_history
            where municipality = :municipality and account_id = :accountId
            order by record_version desc limit 50""")
        .bind("accountId", accountId)
        .list(CustodyLine.class);
  }
}
