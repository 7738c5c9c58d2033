package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PlatformRequestQueries {
  /**
   * What was found to be no incident needs no answer; an incident that was closed still does,
   * unless it was a drill.
   */
  private static final String AWAITED =
      """
      from platform_request r
      join listed_incident i on i.municipality = r.municipality and i.id = r.incident_id
      where r.municipality = :municipality and r.next_chase_at is not null
        and i.stage <> 'DISMISSED' and not (i.drill and i.stage = 'CLOSED')\s""";

  private final Database database;

  PlatformRequestQueries(Database database) {
    this.database = database;
  }

  /** Incidents with a request to which no answer came until the time to ask again. */
  List<IncidentId> incidentsWithUnanswered(Instant now, int limit) {
    return database
        .sql(
            "select distinct r.incident_id " + AWAITED + "and r.next_chase_at <= :now limit :limit")
        .bind("now", now)
        .bind("limit", limit)
        .list(IncidentId.class);
  }

  /**
   * Requests about which somebody should ask again, the one that waits longest first.
   *
   * @param division only those of its incidents; null for all
   */
  List<DueRequest> due(Instant now, @Nullable String division, int limit) {
    return database
        .sql(
            """
            select r.id, r.incident_id, i.number, i.title, r.platform, r.purpose, r.target,
              coalesce(r.overdue_since, r.next_chase_at) as since, r.times_told
            """
                + AWAITED
                + """
                and not i.drill and (r.overdue_since is not null or r.next_chase_at <= :now)
                  and (cast(:division as text) is null or i.division = :division)
                order by since, r.id limit :limit""")
        .bind("now", now)
        .bind("division", division)
        .bind("limit", limit)
        .list(DueRequest.class);
  }
}
