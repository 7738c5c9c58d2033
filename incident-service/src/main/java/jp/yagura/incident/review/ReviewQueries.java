package jp.yagura.incident.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReviewQueries {
  private final Database database;

  ReviewQueries(Database database) {
    this.database = database;
  }

  /**
   * Incidents with an action that is late and has to be told; what a drill decided is not chased.
   */
  List<IncidentId> toTell(Instant now, int limit) {
    return database
        .sql(
            """
            select distinct a.incident_id from review_action a
            join listed_incident i on i.municipality = a.municipality and i.id = a.incident_id
            where a.municipality = :municipality and a.next_told_at <= :now and not i.drill
            limit :limit""")
        .bind("now", now)
        .bind("limit", limit)
        .list(IncidentId.class);
  }

  /**
   * Open actions, the one with the earliest day first.
   *
   * @param owner only those of this role; null for all
   * @param division only those of its incidents; null for all
   */
  List<OpenReviewAction> open(
      LocalDate until, @Nullable String owner, @Nullable String division, int limit) {
    return database
        .sql(
            """
            select a.id, a.incident_id, i.number, i.title as incident_title, a.title, a.owner,
              a.person, a.due_on
            from review_action a
            join listed_incident i on i.municipality = a.municipality and i.id = a.incident_id
            where a.municipality = :municipality and a.state = 'OPEN' and not i.drill
              and a.due_on <= :until
              and (cast(:owner as text) is null or a.owner = :owner)
              and (cast(:division as text) is null or i.division = :division)
            order by a.due_on, a.id limit :limit""")
        .bind("until", until)
        .bind("owner", owner)
        .bind("division", division)
        .bind("limit", limit)
        .list(OpenReviewAction.class);
  }
}
