package jp.yagura.account.unused;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.kit.store.Database;
import jp.yagura.profile.Platform;

@ApplicationScoped
class UnusedPlatformQueries {
  private final Database database;

  UnusedPlatformQueries(Database database) {
    this.database = database;
  }

  List<UnusedPlatform> all() {
    return database
        .sql(
            """
            select platform, noted_on, note, noted_by from unused_platform
            where municipality = :municipality order by platform""")
        .list(UnusedPlatform.class);
  }

  void put(UnusedPlatform unused) {
    database
        .sql(
            """
            insert into unused_platform (municipality, platform, noted_on, note, noted_by)
            values (:municipality, :platform, :notedOn, :note, :notedBy)
            on conflict (municipality, platform) do update
            set noted_on = excluded.noted_on, note = excluded.note, noted_by = excluded.noted_by""")
        .bind(unused)
        .run();
  }

  boolean remove(Platform platform) {
    return database
            .sql(
                """
                delete from unused_platform
                where municipality = :municipality and platform = :platform""")
            .bind("platform", platform)
            .run()
        > 0;
  }
}
