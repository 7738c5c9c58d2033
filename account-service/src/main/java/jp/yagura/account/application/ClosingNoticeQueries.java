package jp.yagura.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class ClosingNoticeQueries {
  private final Database database;

  ClosingNoticeQueries(Database database) {
    this.database = database;
  }

  void announce(UUID accountId, LocalDate announcedOn, LocalDate closesOn) {
    database
        .sql(
            """
            insert into account_closing_notice (account_id, municipality, announced_on, closes_on)
            values (:accountId, :municipality, :announcedOn, :closesOn)
            on conflict (account_id) do update
              set announced_on = excluded.announced_on, closes_on = excluded.closes_on""")
        .bind(new ClosingNotice(accountId, announcedOn, closesOn))
        .run();
  }

  void remove(UUID accountId) {
    database
        .sql(
            """
            delete from account_closing_notice
            where municipality = :municipality and account_id = :accountId""")
        .bind("accountId", accountId)
        .run();
  }

  List<ClosingNotice> all() {
    return database
        .sql(
            """
            select account_id, announced_on, closes_on from account_closing_notice
            where municipality = :municipality""")
        .list(ClosingNotice.class);
  }
}
