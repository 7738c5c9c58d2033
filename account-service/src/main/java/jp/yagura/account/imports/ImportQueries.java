package jp.yagura.account.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class ImportQueries {
  private final Database database;

  ImportQueries(Database database) {
    this.database = database;
  }

  /** Deletes the files of every municipality that nobody imported in time; how many there were. */
  int deleteExpired(Instant now) {
    return database
        .sql("delete from account_import where state = 'OPEN' and expires_at <= :now")
        .bind("now", now)
        .run();
  }
}
