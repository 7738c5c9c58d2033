package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.escalation.AlarmEscalation;
import jp.yagura.notification.incidentcopy.IncidentFacts;

/** Notes that people are at work. */
@ApplicationScoped
class NoteProgress {
  private final AlarmEscalation escalation;

  NoteProgress(AlarmEscalation escalation) {
    this.escalation = escalation;
  }

  /** Something happened that only a person at work makes happen. */
  void made(IncidentFacts incident) {
    escalation.progressed(incident.incidentId());
  }

  /** PR established that it is real, so PR has the alarm; others still have to say so. */
  void confirmed(IncidentFacts incident) {
    made(incident);
    escalation.answered(incident.incidentId(), incident.episode(), Set.of(ContactRole.PR));
  }
}
