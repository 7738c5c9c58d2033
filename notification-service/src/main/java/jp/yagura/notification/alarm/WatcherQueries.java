package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.contract.PersonEvent.WatcherAdded;
import jp.yagura.contract.PersonEvent.WatcherRemoved;
import jp.yagura.kit.store.Database;

/** Who watches which incident, as incident-service told. */
@ApplicationScoped
class WatcherQueries {
  private final Database database;

  WatcherQueries(Database database) {
    this.database = database;
  }

  /**
   * Who watches.
   *
   * @param address in lower case
   */
  record Known(String name, String address) {}

  void note(WatcherAdded event) {
    database
        .sql(
            """
            insert into watcher (municipality, incident_id, subject, name, address, only_of, since)
            values (:municipality, :incident, :subject, :name, :address, :onlyOf, :at)
            on conflict (incident_id, subject) do update
              set name = excluded.name, address = excluded.address, only_of = excluded.only_of,
                since = excluded.since, ended_at = null
              where watcher.municipality = excluded.municipality\
            """)
        .bind("incident", event.incident().incidentId())
        .bind("subject", event.watcher().subject())
        .bind("name", event.watcher().name())
        .bind("address", event.watcher().email().strip().toLowerCase(Locale.ROOT))
        .bind("onlyOf", event.onlyOf())
        .bind("at", event.at())
        .run();
  }

  void end(WatcherRemoved event) {
    database
        .sql(
            """
            update watcher set ended_at = :at
            where municipality = :municipality and incident_id = :incident and subject = :subject
              and ended_at is null\
            """)
        .bind("incident", event.incident().incidentId())
        .bind("subject", event.watcher())
        .bind("at", event.at())
        .run();
  }

  /**
   * Those who watch an incident and may see it.
   *
   * @param division of the incident
   * @param at those who began later need not hear of it
   */
  List<Known> of(UUID incidentId, String division, Instant at) {
    return database
        .sql(
            """
            select name, address from watcher
            where municipality = :municipality and incident_id = :incident and ended_at is null
              and (only_of is null or only_of = :division) and since <= :at
            order by since, subject\
            """)
        .bind("incident", incidentId)
        .bind("division", division)
        .bind("at", at)
        .list(Known.class);
  }
}
