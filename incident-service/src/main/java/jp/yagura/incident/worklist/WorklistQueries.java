package jp.yagura.incident.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.Stage;
import jp.yagura.kit.store.Database;
import jp.yagura.kit.store.Sql;
import org.jspecify.annotations.Nullable;

/** What the lists ask the views of incidents and steps. */
@ApplicationScoped
class WorklistQueries {
  private static final String OF_THIS =
      "from listed_step s where s.municipality = :municipality and s.incident_id = i.id";
  private static final String OPEN = "s.state in ('OPEN', 'STARTED')";

  /** Hops from one division to the next in the index instead of reading every incident. */
  private static final String DIVISIONS =
      """
      with recursive d(name) as (
        select min(division) from listed_incident where municipality = :municipality
        union all
        select (select min(division) from listed_incident
          where municipality = :municipality and division > d.name)
        from d where d.name is not null)
      select name from d where name is not null\
      """;

  private static final String STEPS =
      """
      select incident_id, step_id, owner, state, due_at, actor, actor_name from listed_step
      where municipality = :municipality and incident_id = any(:ids) order by position\
      """;

  private final Database database;

  WorklistQueries(Database database) {
    this.database = database;
  }

  List<IncidentRow> rows(
      ListCondition condition,
      IncidentSort sort,
      @Nullable ListPosition after,
      int limit,
      Instant now) {
    String where = condition.sql() + (after == null ? "" : " and " + sort.rest());
    Sql query =
        database
            .sql(
                """
                select i.id, i.number, i.title, i.type, i.type_name, i.kind, i.severity, i.stage,
                  i.stage_since, i.account_id is not null as account_known, i.account_label, i.platform,
                  i.division, i.occurred_at, i.reported_at,
                  i.version, (select count(*) %1$s) as steps,
                  (select count(*) %1$s and not %2$s) as settled,
                  (select count(*) %1$s and %2$s and s.due_at <= :clock) as overdue,
                  i.next_due_at, i.due_order
                from listed_incident i where %3$s order by %4$s limit :limit\
                """
                    .formatted(OF_THIS, OPEN, where, sort.order()))
            .bind(condition.values(now))
            .bind("clock", now)
            .bind("limit", limit);
    if (after != null) {
      query.bind("at", after.cursor().at()).bind("after", after.cursor().id());
      if (sort == IncidentSort.SEVERITY) {
        query.bind("rank", after.rank());
      }
    }
    return query.list(IncidentRow.class);
  }

  /** How many there are in a stage. */
  record StageCount(Stage stage, long count) {}

  List<StageCount> perStage(ListCondition condition, Instant now) {
    return database
        .sql(
            "select i.stage, count(*) as count from listed_incident i where %s group by i.stage"
                .formatted(condition.sql()))
        .bind(condition.values(now))
        .list(StageCount.class);
  }

  long overdue(ListCondition condition, Instant now) {
    return database
        .sql(
            "select count(*) from listed_incident i where %s and %s"
                .formatted(condition.sql(), ListCondition.OVERDUE))
        .bind(condition.values(now))
        .bind("now", now)
        .one(Long.class);
  }

  /** Counts them, but not beyond a number. */
  int count(ListCondition condition, int most, Instant now) {
    return database
        .sql("select i.id from listed_incident i where %s limit :limit".formatted(condition.sql()))
        .bind(condition.values(now))
        .bind("limit", most)
        .list(UUID.class)
        .size();
  }

  List<String> divisions() {
    return database.sql(DIVISIONS).list(String.class);
  }

  /** Their steps that apply, in the order of the playbook. */
  List<ListedStep> steps(List<IncidentId> incidents) {
    return database.sql(STEPS).bind("ids", incidents).list(ListedStep.class);
  }

  /** The playbook that an incident began under. */
  record Playbook(IncidentId id, UUID playbookId) {}

  List<Playbook> playbooks(List<IncidentId> incidents) {
    return database
        .sql(
            "select id, playbook_id from listed_incident"
                + " where municipality = :municipality and id = any(:ids)")
        .bind("ids", incidents)
        .list(Playbook.class);
  }
}
