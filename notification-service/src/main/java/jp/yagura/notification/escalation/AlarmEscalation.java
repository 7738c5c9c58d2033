package jp.yagura.notification.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.yagura.notification.contacts.AddressBook;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.incidentcopy.IncidentFacts;
import jp.yagura.notification.post.BlockedAlertListener;

/**
 * Starts, answers and ends the escalation of an incident's alarm; always inside a transaction of
 * its municipality.
 */
@ApplicationScoped
public class AlarmEscalation implements BlockedAlertListener {
  private final Escalations escalations;
  private final EscalationQueries queries;
  private final AddressBook book;
  private final EscalationSettings settings;
  private final Clock clock;

  AlarmEscalation(
      Escalations escalations,
      EscalationQueries queries,
      AddressBook book,
      EscalationSettings settings,
      Clock clock) {
    this.escalations = escalations;
    this.queries = queries;
    this.book = book;
    this.settings = settings;
    this.clock = clock;
  }

  /** From now on each alarmed role has to confirm in time. */
  public void start(IncidentFacts incident) {
    if (!queries.knows(incident.incidentId(), incident.episode())) {
      Instant confirmUntil = clock.instant().plus(settings.confirmWithin());
      escalations.persist(
          new Escalation(
              incident.incidentId(), incident.episode(), incident.roles(), confirmUntil));
    }
  }

  /**
   * A human of these roles has the alarm.
   *
   * @param episode the one that the alarm told of; an alarm from before a reopening answers nothing
   *     that came after
   */
  public void answered(UUID incidentId, int episode, Set<ContactRole> roles) {
    Instant progressUntil = clock.instant().plus(settings.progressWithin());
    escalations
        .newest(incidentId)
        .filter(newest -> newest.episode() == episode)
        .ifPresent(newest -> newest.answered(roles, progressUntil));
  }

  /** Something happened to the incident. */
  public void progressed(UUID incidentId) {
    escalations.newest(incidentId).ifPresent(Escalation::progressed);
  }

  /** Nobody need wait for a confirmation from an address that refuses the alarm. */
  @Override
  public void blocked(UUID incidentId, ContactRole role, String address) {
    Set<ContactRole> concerned = book.rolesOf(address);
    concerned.add(role);
    escalations.newest(incidentId).ifPresent(newest -> newest.hasten(concerned, clock.instant()));
  }

  /** The incident goes on as another: nobody has to confirm this alarm meanwhile. */
  public void pause(UUID incidentId) {
    escalations.newest(incidentId).ifPresent(Escalation::pause);
  }

  /** The incident goes on by itself again, where its alarm had come to. */
  public void resume(UUID incidentId) {
    Instant until = clock.instant().plus(settings.confirmWithin());
    escalations.newest(incidentId).ifPresent(newest -> newest.resume(until));
  }

  /** Of these roles too somebody has to confirm in time. */
  public void include(UUID incidentId, Set<ContactRole> roles) {
    Instant until = clock.instant().plus(settings.confirmWithin());
    escalations.newest(incidentId).ifPresent(newest -> newest.include(roles, until));
  }

  /** It is over. */
  public void close(UUID incidentId) {
    escalations.newest(incidentId).ifPresent(Escalation::close);
  }
}
