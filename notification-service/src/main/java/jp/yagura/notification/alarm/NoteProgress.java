package jp.yagura.notification.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.escalation.AlarmEscalation;
import jp.yagura.notification.incidentcopy.IncidentFacts;

/** Tells the watch that people are at work. */
@ApplicationScoped
class NoteProgress {
  private final AlarmEscalation watches;

  NoteProgress(AlarmEscalation watches) {
    this.watches = watches;
  }

  /** Something happened that only a person at work makes happen. */
  void made(IncidentFacts incident) {
    watches.progressed(incident.incidentId());
  }

  /** PR established that it is real, so PR has the alarm; others still have to say so. */
  void confirmed(IncidentFacts incident) {
    made(incident);
    watches.answered(incident.incidentId(), incident.episode(), Set.of(ContactRole.PR));
  }
}
