package jp.yagura.incident.playbook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class PlaybookQueries {
  private final Database database;

  PlaybookQueries(Database database) {
    this.database = database;
  }

  /** Keeps it, unless the same content is kept already. */
  void freeze(PlaybookInForce playbook, Instant now) {
    database
        .sql(
            """
            insert into frozen_playbook(id, municipality, profile_version, type, content, frozen_at)
            values (:id, :municipality, :version, :type, cast(:content as jsonb), :now)
            on conflict do nothing""")
        .bind("id", playbook.id())
        .bind("version", playbook.playbook().profileVersion())
        .bind("type", playbook.playbook().playbook().type())
        .bind("content", playbook.json())
        .bind("now", now)
        .run();
  }
}
