package jp.yagura.incident.drill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class DrillQueries {
  private final Database database;

  DrillQueries(Database database) {
    this.database = database;
  }

  /** Drills in which something has to happen by now, or never will for they have ended. */
  List<IncidentId> toGive(Instant now, int limit) {
    return database
        .sql(
            """
            select distinct j.incident_id from drill_inject j
            join listed_incident i on i.municipality = j.municipality and i.id = j.incident_id
            where j.municipality = :municipality and j.state = 'WAITING'
              and (j.due_at <= :now or i.stage in ('DISMISSED', 'CLOSED'))
            limit :limit""")
        .bind("now", now)
        .bind("limit", limit)
        .list(IncidentId.class);
  }

  /**
   * The latest drills, those that go on first.
   *
   * @param goingOn whether only those are meant that go on
   */
  List<DrillRow> latest(boolean goingOn, int limit) {
    return database
        .sql(
            """
            select d.incident_id as id, i.number, i.title, i.stage, i.division, d.scenario,
              d.started_by_name as started_by, d.started_at, d.ended_at
            from drill d
            join listed_incident i on i.municipality = d.municipality and i.id = d.incident_id
            where d.municipality = :municipality
              and (not :goingOn or i.stage not in ('DISMISSED', 'CLOSED'))
            order by i.stage in ('DISMISSED', 'CLOSED'), d.started_at desc, d.incident_id
            limit :limit""")
        .bind("goingOn", goingOn)
        .bind("limit", limit)
        .list(DrillRow.class);
  }
}
