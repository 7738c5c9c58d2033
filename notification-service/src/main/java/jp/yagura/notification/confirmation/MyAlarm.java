package jp.yagura.notification.confirmation;

import java.util.List;
import java.util.Map;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.escalation.WaitingAlarm;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.AlertView;

/**
 * An alarm that waits for my role.
 *
 * @param open my roles of which nobody has confirmed
 * @param alert the one that my button confirms
 * @param told everybody of my role whom it was sent to, each once
 */
record MyAlarm(
    IncidentFacts incident,
    WaitingAlarm waiting,
    List<ContactRole> open,
    AlertView alert,
    List<String> told) {

  /** A line of what was confirmed. */
  record Confirmed(AlertView alert, Map<?, IncidentFacts> incidents) {
    public String number() {
      IncidentFacts incident = incidents.get(alert.incidentId());
      return incident == null ? "" : incident.number();
    }

    public String title() {
      IncidentFacts incident = incidents.get(alert.incidentId());
      return incident == null ? "" : incident.title();
    }
  }
}
