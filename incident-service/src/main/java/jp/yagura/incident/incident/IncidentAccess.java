package jp.yagura.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.kit.logging.LogContext;
import org.jspecify.annotations.Nullable;

/** Where the other features look an incident up, or take it in hand before they change it. */
@ApplicationScoped
public class IncidentAccess {
  private final Incidents incidents;
  private final IncidentQueries queries;
  private final VisibilityPolicy visibility;

  IncidentAccess(Incidents incidents, IncidentQueries queries, VisibilityPolicy visibility) {
    this.incidents = incidents;
    this.queries = queries;
    this.visibility = visibility;
  }

  /** The incident, when the caller may see it. */
  public Optional<IncidentFacts> visible(IncidentId id) {
    return incidents.findByIdOptional(id).filter(this::seen).map(IncidentAccess::logged);
  }

  /** Whether there is an incident that is a drill. No caller is asked. */
  public boolean isDrill(IncidentId id) {
    return incidents.findByIdOptional(id).filter(it -> it.facts().drill()).isPresent();
  }

  /** Its facts; what the log says from now on is about it. */
  private static IncidentFacts logged(Incident incident) {
    IncidentFacts facts = incident.facts();
    LogContext.incident(facts.number());
    return facts;
  }

  /** By its number, such as R8-0001, when the caller may see it. */
  public Optional<IncidentFacts> byNumber(String number) {
    return incidents
        .find("number", number)
        .firstResultOptional()
        .filter(this::seen)
        .map(Incident::facts);
  }

  /** The incident that one was joined to, when it was and the caller may see it. */
  public Optional<IncidentName> goesOnAs(IncidentFacts incident) {
    return Optional.ofNullable(incident.joinedInto())
        .flatMap(id -> visible(new IncidentId(id)))
        .map(IncidentFacts::name);
  }

  /** The incidents that were joined to one, as far as the caller may see them, in their order. */
  public List<IncidentName> joinedTo(IncidentId id) {
    return incidents.list("joinedInto = ?1 order by reportedAt, id", id.value()).stream()
        .filter(this::seen)
        .map(it -> it.facts().name())
        .toList();
  }

  /** The incident, when the caller may see it; nobody else changes it until the commit. */
  public Optional<IncidentFacts> take(IncidentId id) {
    return incidents.locked(id).filter(this::seen).map(IncidentAccess::logged);
  }

  /**
   * Ids of the incidents that an account is a subject of and that are not over. No caller is asked.
   */
  public List<IncidentId> ofAccount(UUID accountId) {
    return queries.ofAccount(accountId);
  }

  /** For timers: those that nobody is changing right now, taken in hand. No caller is asked. */
  public List<IncidentFacts> claim(List<IncidentId> ids) {
    return incidents.claimed(ids).stream().map(Incident::facts).toList();
  }

  /**
   * Counts a change of a step of an incident that was taken in hand.
   *
   * @param nextDue the earliest target among the steps that remain, or null
   * @return the incident after it
   */
  public IncidentFacts stepChanged(IncidentId id, @Nullable Instant nextDue) {
    Incident incident = incidents.findByIdOptional(id).orElseThrow();
    incident.stepChanged(nextDue);
    return incident.facts();
  }

  /**
   * Its steps were worked out anew, as part of a change that was counted already.
   *
   * @param nextDue the earliest target among those that remain, or null
   */
  public IncidentFacts stepsRevised(IncidentId id, @Nullable Instant nextDue) {
    Incident incident = incidents.findByIdOptional(id).orElseThrow();
    incident.stepsRevised(nextDue);
    return incident.facts();
  }

  private boolean seen(Incident incident) {
    return visibility.sees(incident.division());
  }
}
