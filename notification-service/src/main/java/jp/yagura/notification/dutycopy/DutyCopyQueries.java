package jp.yagura.notification.dutycopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class DutyCopyQueries {
  private final Database database;

  DutyCopyQueries(Database database) {
    this.database = database;
  }

  /** Events of a duty come in order, so the last word counts. */
  void put(DutyFacts duty) {
    database
        .sql(
            """
            insert into duty_copy (duty_id, municipality, kind, title, account_label, owner,
              division, due_at, path)
            values (:dutyId, :municipality, :kind, :title, :accountLabel, :owner,
              :division, :dueAt, :path)
            on conflict (duty_id) do update set title = excluded.title,
              account_label = excluded.account_label, owner = excluded.owner,
              division = excluded.division, due_at = excluded.due_at, path = excluded.path""")
        .bind(duty)
        .run();
  }

  /** Those of the municipality among these. */
  List<DutyFacts> find(Collection<UUID> ids) {
    return database
        .sql(
            """
            select duty_id, kind, title, account_label, owner, division, due_at, path
            from duty_copy
            where municipality = :municipality and duty_id = any(:ids::uuid[])""")
        .bind("ids", ids)
        .list(DutyFacts.class);
  }
}
