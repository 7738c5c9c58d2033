package jp.yagura.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.BlockedAlertListener;

/**
 * Starts, answers and ends the watch of an incident; always inside a transaction of its
 * municipality.
 */
@ApplicationScoped
public class AlarmEscalation implements BlockedAlertListener {
  private final Escalations store;
  private final EscalationSettings settings;
  private final Clock clock;

  AlarmEscalation(Escalations store, EscalationSettings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  /** From now on each alarmed role has to confirm in time. */
  public void start(IncidentFacts incident) {
    if (!store.knows(incident.incidentId(), incident.episode())) {
      store.persist(
          new Escalation(
              incident.incidentId(),
              incident.episode(),
              incident.roles(),
              clock.instant().plus(settings.confirmWithin())));
    }
  }

  /**
   * A human of these roles has the alarm.
   *
   * @param episode the one that the alarm told of; an alarm from before a reopening answers nothing
   *     that came after
   */
  public void answered(UUID incidentId, int episode, Set<ContactRole> roles) {
    store
        .newest(incidentId)
        .filter(watch -> watch.episode() == episode)
        .ifPresent(watch -> watch.answered(roles, clock.instant().plus(settings.progressWithin())));
  }

  /** Something happened to the incident. */
  public void progressed(UUID incidentId) {
    store.newest(incidentId).ifPresent(Escalation::progressed);
  }

  /** An alarm to one of these roles cannot be delivered: nobody need wait for it. */
  @Override
  public void blocked(UUID incidentId, Set<ContactRole> roles) {
    store.newest(incidentId).ifPresent(watch -> watch.hasten(roles, clock.instant()));
  }

  /** It is over. */
  public void close(UUID incidentId) {
    store.newest(incidentId).ifPresent(Escalation::close);
  }
}
