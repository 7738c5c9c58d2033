package jp.yagura.incident.presspack;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;

/** What the press was given, of the municipality in scope. */
@ApplicationScoped
class PressProvisions implements PanacheRepositoryBase<PressProvision, UUID> {

  /** All of an incident, the first given first. */
  List<PressProvision> ofIncident(IncidentId id) {
    return list("incidentId = ?1 order by providedAt, recordedAt, recipient, id", id);
  }

  /** All of a notice, the first given first. */
  List<PressProvision> ofNotice(NoticeId id) {
    return list("noticeId = ?1 order by providedAt, recordedAt, recipient, id", id);
  }
}
