package jp.yagura.incident.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import jp.yagura.incident.HandoverId;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.store.Database;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class HandoverQueries {
  private final Database database;

  HandoverQueries(Database database) {
    this.database = database;
  }

  /** Who leads each of these incidents: whoever took it over last; none where nobody did. */
  List<IncidentLead> leads(Collection<IncidentId> ids) {
    return database
        .sql(
            """
            select distinct on (incident_id) incident_id, to_subject as subject, to_name as name,
              to_division as division, ended_at as since
            from handover
            where municipality = :municipality and incident_id = any(:ids) and step_id is null
              and state = 'ACCEPTED'
            order by incident_id, ended_at desc, sequence desc\
            """)
        .bind("ids", ids)
        .list(IncidentLead.class);
  }

  /**
   * What somebody is asked to take over.
   *
   * @param number of the incident
   * @param title of the incident
   * @param stepId null for the lead
   */
  record AskedOf(
      HandoverId id,
      IncidentId incidentId,
      String number,
      String title,
      @Nullable String stepId,
      String fromName,
      Instant offeredAt) {}

  /** Of incidents at work; a step only as long as it is in somebody's hand. */
  List<AskedOf> askedOf(String subject) {
    return database
        .sql(
            """
            select h.id, h.incident_id, i.number, i.title, h.step_id, h.from_name, h.offered_at
            from handover h
            join listed_incident i on i.municipality = h.municipality and i.id = h.incident_id
            where h.municipality = :municipality and h.to_subject = :subject
              and h.state = 'OFFERED' and i.stage not in ('DISMISSED', 'CLOSED', 'JOINED')
              and (h.step_id is null or exists (select 1 from listed_step s
                where s.municipality = h.municipality and s.incident_id = h.incident_id
                  and s.step_id = h.step_id and s.state = 'STARTED'))
            order by h.offered_at, h.sequence\
            """)
        .bind("subject", subject)
        .list(AskedOf.class);
  }
}
