package jp.yagura.incident.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.JoinIncidents;
import jp.yagura.incident.timeline.EntryAdded;
import jp.yagura.incident.timeline.EntryType;

/**
 * What residents were promised is owed by the incident that is worked on: it goes along when an
 * incident is joined to another, and comes back when that is undone.
 */
@ApplicationScoped
class FollowJoins {
  private final PromiseQueries promises;
  private final JoinIncidents joins;

  FollowJoins(PromiseQueries promises, JoinIncidents joins) {
    this.promises = promises;
    this.joins = joins;
  }

  void added(@Observes EntryAdded entry) {
    if (entry.type() == EntryType.INCIDENT_JOINED) {
      String into = entry.details().getOrDefault("incidentId", "");
      promises.move(List.of(entry.incidentId()), new IncidentId(UUID.fromString(into)));
    } else if (entry.type() == EntryType.INCIDENT_SEPARATED) {
      promises.bringBack(joins.broughtBy(entry.incidentId()), entry.incidentId());
    }
  }
}
