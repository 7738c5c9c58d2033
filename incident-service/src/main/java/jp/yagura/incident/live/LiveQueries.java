package jp.yagura.incident.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;

/**
 * What live pages ask the database. Entries of a timeline are counted rather than the last one
 * named, because two that are written side by side may appear in either order. No caller stands
 * behind a heartbeat: each query is told the municipality.
 */
@ApplicationScoped
class LiveQueries {
  private static final String INCIDENT =
      """
      select concat_ws('.',
        (select count(*) from recorded_entry where municipality = :of and incident_id = :id),
        (select a.version from listed_incident i join account_version a on a.id = i.account_id
         where i.municipality = :of and i.id = :id))""";
  private static final String LAST = "select coalesce(max(id), 0) from recorded_entry";
  private static final String NEWER =
      """
      select coalesce(max(id), :before) from recorded_entry
      where municipality = :of and id > :before""";

  private final Database database;

  LiveQueries(Database database) {
    this.database = database;
  }

  String incident(String municipality, IncidentId id) {
    return database.sql(INCIDENT).bind("of", municipality).bind("id", id).one(String.class);
  }

  /** The last entry of all. */
  long last() {
    return database.sql(LAST).one(Long.class);
  }

  /** The last entry of a municipality after one that is known. */
  long newer(String municipality, long before) {
    return database.sql(NEWER).bind("of", municipality).bind("before", before).one(Long.class);
  }

  /** Tells all replicas, in one transaction that need not reach the disk: nothing is kept of it. */
  void tell(List<PageChange> changes) {
    database.inOwnTransaction(
        statements -> {
          statements.sql("set local synchronous_commit = off").run();
          return statements
              .sql("select pg_notify(:channel, text) from unnest(:texts::text[]) as text")
              .bind("channel", ChangeNotifier.CHANNEL)
              .bind("texts", changes.stream().map(PageChange::text).toList())
              .run();
        });
  }
}
