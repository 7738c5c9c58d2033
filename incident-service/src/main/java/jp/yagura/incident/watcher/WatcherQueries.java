package jp.yagura.incident.watcher;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class WatcherQueries {
  private final Database database;

  WatcherQueries(Database database) {
    this.database = database;
  }

  /** Returns the person's id when they did not watch before; two requests at once begin it once. */
  Optional<String> begin(IncidentId incidentId, Actor who, Instant now) {
    return database
        .sql(
            """
            insert into incident_watcher (municipality, incident_id, subject, name, division, since)
            values (:municipality, :incident, :subject, :name, :division, :now)
            on conflict (incident_id, subject) do update
              set name = excluded.name, division = excluded.division, since = excluded.since,
                ended_at = null
              where incident_watcher.municipality = excluded.municipality
                and incident_watcher.ended_at is not null
            returning subject\
            """)
        .bind(who)
        .bind("incident", incidentId.value())
        .bind("now", now)
        .first(String.class);
  }

  /** Returns the person's id when they watched until now. */
  Optional<String> end(IncidentId incidentId, String subject, Instant now) {
    return database
        .sql(
            """
            update incident_watcher set ended_at = :now
            where municipality = :municipality and incident_id = :incident and subject = :subject
              and ended_at is null
            returning subject\
            """)
        .bind("incident", incidentId.value())
        .bind("subject", subject)
        .bind("now", now)
        .first(String.class);
  }

  /** Who watches, in the order in which they began. */
  List<Watcher> of(IncidentId incidentId) {
    return database
        .sql(
            """
            select subject, name, division, since from incident_watcher
            where municipality = :municipality and incident_id = :incident and ended_at is null
            order by since, subject\
            """)
        .bind("incident", incidentId.value())
        .list(Watcher.class);
  }
}
