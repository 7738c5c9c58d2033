package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

/** What is asked about where reports belong. */
@ApplicationScoped
class ReportQueries {
  private final Database database;

  ReportQueries(Database database) {
    this.database = database;
  }

  /** The incident that a report belongs to, by the report's number. */
  Optional<IncidentId> incidentOf(String number) {
    return database
        .sql(
            """
            select incident_id from report
            where municipality = :municipality and number = :number""")
        .bind("number", number)
        .first(IncidentId.class);
  }

  /**
   * Where a report belongs, read before anything is locked; what is read afterwards is fresh.
   *
   * @param openedIncident null for one that was joined when it came in
   */
  record Membership(IncidentId incidentId, @Nullable IncidentId openedIncident) {}

  Optional<Membership> membership(UUID reportId) {
    return database
        .sql(
            """
            select incident_id, opened_incident from report
            where municipality = :municipality and id = :id""")
        .bind("id", reportId)
        .first(Membership.class);
  }

  /**
   * The reports of an incident that others brought along.
   *
   * @param homes the incidents that opened with them, or that they were put into
   */
  List<UUID> brought(List<IncidentId> homes, IncidentId now) {
    return database
        .sql(
            """
            select id from report
            where municipality = :municipality and incident_id = :now
              and coalesce(opened_incident, placed_in) = any(:homes::uuid[])
            order by reported_at, id""")
        .bind("now", now)
        .bind("homes", homes)
        .list(UUID.class);
  }
}
