package jp.yagura.incident.accountcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AccountCheckQueries {
  /** Where nothing happened, nothing is to be checked; what is over is checked all the same. */
  private static final String OPEN =
      """
      from account_check c
      join listed_incident i on i.municipality = c.municipality and i.id = c.incident_id
      where c.municipality = :municipality and c.state = 'OPEN' and i.stage <> 'DISMISSED'\s""";

  private final Database database;

  AccountCheckQueries(Database database) {
    this.database = database;
  }

  /** Incidents with a check that is late and has to be told. */
  List<IncidentId> toTell(Instant now, int limit) {
    return database
        .sql("select distinct c.incident_id " + OPEN + "and c.next_told_at <= :now limit :limit")
        .bind("now", now)
        .bind("limit", limit)
        .list(IncidentId.class);
  }

  /**
   * Open checks, what is due first comes first.
   *
   * @param division only those of its accounts; null for all
   */
  List<OpenCheck> open(@Nullable String division, int limit) {
    return database
        .sql(
            "select c.id, i.number, c.label, c.division, c.asked_at, c.due_at "
                + OPEN
                + """
                and (cast(:division as text) is null or c.division = :division)
                order by c.due_at, c.id limit :limit""")
        .bind("division", division)
        .bind("limit", limit)
        .list(OpenCheck.class);
  }
}
