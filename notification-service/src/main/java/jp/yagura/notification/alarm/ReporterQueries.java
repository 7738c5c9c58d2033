package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.kit.store.Database;

/** Who reported what, and to which incident each report belongs now. */
@ApplicationScoped
class ReporterQueries {
  private final Database database;

  ReporterQueries(Database database) {
    this.database = database;
  }

  /**
   * Who made a report.
   *
   * @param number of the report
   */
  record Known(String number, String name, String address) {}

  void note(Known reporter, UUID incidentId) {
    database
        .sql(
            """
            insert into reporter (municipality, number, incident_id, name, address)
            values (:municipality, :number, :incidentId, :name, :address)
            on conflict (municipality, number) do update
              set incident_id = excluded.incident_id, name = excluded.name, address = excluded.address""")
        .bind(reporter)
        .bind("incidentId", incidentId)
        .run();
  }

  /** The report belongs there now; empty when nobody is known who made it. */
  Optional<Known> move(String number, UUID incidentId) {
    return database
        .sql(
            """
            update reporter set incident_id = :incidentId
            where municipality = :municipality and number = :number
            returning number, name, address""")
        .bind("number", number)
        .bind("incidentId", incidentId)
        .first(Known.class);
  }

  /** All whose reports belong to an incident. */
  List<Known> of(UUID incidentId) {
    return database
        .sql(
            """
            select number, name, address from reporter
            where municipality = :municipality and incident_id = :incidentId order by number""")
        .bind("incidentId", incidentId)
        .list(Known.class);
  }
}
