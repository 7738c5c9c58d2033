package jp.yagura.account.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class ReferenceQueries {
  private final Database database;

  ReferenceQueries(Database database) {
    this.database = database;
  }

  List<ReferenceAccount> all() {
    return database
        .sql(
            """
            select id, platform, handle, url, display_name, body, project, listed_on, listed_by
            from reference_account
            where municipality = :municipality order by body, display_name, id""")
        .list(ReferenceAccount.class);
  }

  void add(ReferenceAccount account) {
    database
        .sql(
            """
            insert into reference_account (id, municipality, platform, handle, url, display_name,
              body, project, listed_on, listed_by)
            values (:id, :municipality, :platform, :handle, :url, :displayName, :body, :project,
              :listedOn, :listedBy)""")
        .bind(account)
        .run();
  }

  boolean remove(UUID id) {
    return database
            .sql(
                """
                delete from reference_account
                where municipality = :municipality and id = :id""")
            .bind("id", id)
            .run()
        > 0;
  }
}
