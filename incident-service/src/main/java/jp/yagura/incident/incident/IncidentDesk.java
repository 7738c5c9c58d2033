package jp.yagura.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the other features look an incident up, or take it in hand before they change it. */
@ApplicationScoped
public class IncidentDesk {
  private final Incidents incidents;
  private final VisibilityPolicy visibility;
  private final Clock clock;

  IncidentDesk(Incidents incidents, VisibilityPolicy visibility, Clock clock) {
    this.incidents = incidents;
    this.visibility = visibility;
    this.clock = clock;
  }

  /** The incident, when the caller may see it. */
  public Optional<IncidentFacts> visible(UUID id) {
    return incidents.findByIdOptional(id).filter(this::seen).map(Incident::facts);
  }

  /** The incident, when the caller may see it; nobody else changes it until the commit. */
  public Optional<IncidentFacts> take(UUID id) {
    return incidents.locked(id).filter(this::seen).map(Incident::facts);
  }

  /** Ids of the incidents of an account that are not over. No caller is asked. */
  public List<UUID> ofAccount(UUID accountId) {
    return incidents.ofAccount(accountId);
  }

  /** For timers: those that nobody is changing right now, taken in hand. No caller is asked. */
  public List<IncidentFacts> claim(List<UUID> ids) {
    return incidents.claimed(ids).stream().map(Incident::facts).toList();
  }

  /**
   * Counts a change of an incident that was taken in hand.
   *
   * @param nextDue the earliest target among the steps that remain, or null
   * @return the incident after it
   */
  public IncidentFacts changed(UUID id, @Nullable Instant nextDue) {
    Incident incident =
        incidents.findByIdOptional(id).orElseThrow(() -> new NoSuchElementException("incident"));
    incident.version++;
    incident.due(nextDue);
    return incident.facts();
  }

  /**
   * Moves an incident that was taken in hand to its next stage.
   *
   * @param reason why it was dismissed or reopened; null keeps the last one
   * @param closingText what PR writes when closing; null keeps the last one
   */
  public IncidentFacts move(
      UUID id, Stage next, @Nullable String reason, @Nullable String closingText) {
    Incident incident =
        incidents.findByIdOptional(id).orElseThrow(() -> new NoSuchElementException("incident"));
    incident.enter(next, clock.instant());
    incident.reason = reason == null ? incident.reason : reason;
    incident.closingText = closingText == null ? incident.closingText : closingText;
    incident.version++;
    return incident.facts();
  }

  /** Grades an incident that was taken in hand. */
  public IncidentFacts grade(UUID id, Severity severity) {
    Incident incident =
        incidents.findByIdOptional(id).orElseThrow(() -> new NoSuchElementException("incident"));
    incident.grade(severity);
    incident.version++;
    return incident.facts();
  }

  private boolean seen(Incident incident) {
    return visibility.sees(incident.division);
  }
}
