package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;
import jp.yagura.kit.store.Database;

@ApplicationScoped
class PromiseQueries {
  /**
   * What was found to be no incident needs no further notice; one that was closed still does,
   * unless it was a drill.
   */
  private static final String OPEN =
      """
      from notice_promise p
      join listed_incident i on i.municipality = p.municipality and i.id = p.incident_id
      where p.municipality = :municipality and p.ended_at is null and i.stage <> 'DISMISSED'
        and not (i.drill and i.stage = 'CLOSED')
      """;

  private final Database database;

  PromiseQueries(Database database) {
    this.database = database;
  }

  void add(Promise promise) {
    database
        .sql(
            """
            insert into notice_promise (municipality, notice_id, revision, incident_id, due_at,
              next_told_at, times_told)
            values (:municipality, :noticeId, :revision, :incidentId, :dueAt, :dueAt, :timesTold)\
            """)
        .bind(promise)
        .run();
  }

  /** What an incident's notices promised is done, by whichever notice came. */
  void end(IncidentId incidentId, Instant at) {
    database
        .sql(
            """
            update notice_promise set ended_at = :at
            where municipality = :municipality and ended_at is null
              and (incident_id = :incident or notice_id in (select n.id from notice n
                where n.municipality = :municipality and n.incident_id = :incident))\
            """)
        .bind("at", at)
        .bind("incident", incidentId.value())
        .run();
  }

  /** What these incidents owe is owed by another from now on. */
  void move(List<IncidentId> from, IncidentId to) {
    database
        .sql(
            """
            update notice_promise set incident_id = :to
            where municipality = :municipality and incident_id = any(:from) and ended_at is null\
            """)
        .bind("from", from)
        .bind("to", to.value())
        .run();
  }

  /** What the notices of these incidents promised is owed by one of them again. */
  void bringBack(List<IncidentId> of, IncidentId to) {
    database
        .sql(
            """
            update notice_promise p set incident_id = :to from notice n
            where p.municipality = :municipality and n.municipality = p.municipality
              and n.id = p.notice_id and n.incident_id = any(:of) and p.ended_at is null\
            """)
        .bind("of", of)
        .bind("to", to.value())
        .run();
  }

  /** A notice that was taken back promises nothing. */
  void end(NoticeId noticeId, Instant at) {
    database
        .sql(
            """
            update notice_promise set ended_at = :at
            where municipality = :municipality and notice_id = :notice and ended_at is null\
            """)
        .bind("at", at)
        .bind("notice", noticeId.value())
        .run();
  }

  /** Incidents whose promise is late and has to be told. */
  List<IncidentId> toTell(Instant now, int limit) {
    return database
        .sql("select distinct p.incident_id " + OPEN + "and p.next_told_at <= :now limit :limit")
        .bind("now", now)
        .bind("limit", limit)
        .list(IncidentId.class);
  }

  /** The late promises of an incident that somebody has to be told of. */
  List<Promise> toTell(IncidentId incidentId, Instant now) {
    return database
        .sql(
            """
            select notice_id, incident_id, revision, due_at, times_told from notice_promise
            where municipality = :municipality and incident_id = :incident and ended_at is null
              and next_told_at <= :now\
            """)
        .bind("incident", incidentId.value())
        .bind("now", now)
        .list(Promise.class);
  }

  void told(Promise promise, Instant nextAt) {
    database
        .sql(
            """
            update notice_promise set times_told = times_told + 1, next_told_at = :next
            where municipality = :municipality and notice_id = :noticeId and revision = :revision\
            """)
        .bind(promise)
        .bind("next", nextAt)
        .run();
  }

  /** What was promised and has not come, what is due first comes first. */
  List<PromisedNotice> open(int limit) {
    return database
        .sql(
            """
            select p.notice_id, (select n.incident_id from notice n
                where n.municipality = p.municipality and n.id = p.notice_id) as incident_id,
              i.number, i.title, p.due_at, p.times_told
            """
                + OPEN
                + "and not i.drill order by p.due_at, p.notice_id limit :limit")
        .bind("limit", limit)
        .list(PromisedNotice.class);
  }
}
