package jp.yagura.notification.overview;

import java.util.Map;
import java.util.UUID;
import jp.yagura.notification.alert.AlertView;
import jp.yagura.notification.incident.IncidentFacts;

/** A line of the delivery list. */
record AlertRow(AlertView alert, String number, String title) {

  static AlertRow of(AlertView alert, Map<UUID, IncidentFacts> incidents) {
    IncidentFacts incident = incidents.get(alert.incidentId());
    return incident == null
        ? new AlertRow(alert, "", "")
        : new AlertRow(alert, incident.number(), incident.title());
  }
}
