package jp.yagura.notification.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import jp.yagura.notification.contact.ContactRole;
import jp.yagura.notification.escalation.Watches;
import jp.yagura.notification.incident.IncidentFacts;

/** Tells the watch that people are at work. */
@ApplicationScoped
class NoteProgress {
  private final Watches watches;

  NoteProgress(Watches watches) {
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
