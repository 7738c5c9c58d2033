package jp.yagura.notification.incidentcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.contract.IncidentEvent.IncidentCorrected;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.notification.contacts.ContactRole;
import jp.yagura.notification.contacts.Roles;

/**
 * Keeps the copies of incidents up to date and answers from them. Always inside the inbox's
 * transaction or a request.
 */
@ApplicationScoped
public class IncidentCopies {
  /** When the event names nobody we know, nobody who might have to know is left out. */
  private static final List<String> EVERYBODY =
      List.of(ContactRole.PR.wire(), ContactRole.IT.wire());

  private final EntityManager entities;
  private final IncidentCopyQueries queries;

  IncidentCopies(EntityManager entities, IncidentCopyQueries queries) {
    this.entities = entities;
    this.queries = queries;
  }

  /** A new incident, with the roles that the guideline's playbook alerts. */
  public IncidentFacts reported(IncidentReported event) {
    IncidentCopy copy = upToDate(event.incident(), event.alert());
    copy.report(event);
    return copy.facts();
  }

  /** Anything else that happened to an incident. */
  public IncidentFacts changed(IncidentSummary incident) {
    return upToDate(incident, EVERYBODY).facts();
  }

  /** What is known of an incident was corrected. */
  public IncidentFacts corrected(IncidentCorrected event) {
    IncidentCopy copy = upToDate(event.incident(), event.alert());
    copy.correct(event);
    return copy.facts();
  }

  /**
   * Those who have to know of an incident and were not told before; they count as told from now on.
   *
   * @param incident as it is by now
   * @param wanted names of all roles that have to know of it
   */
  public Owed owed(IncidentSummary incident, List<String> wanted) {
    IncidentCopy copy = upToDate(incident, wanted);
    Set<String> divisions = new TreeSet<>(Set.of(incident.division()));
    incident.accounts().stream()
        .flatMap(account -> Stream.ofNullable(account.division()))
        .forEach(divisions::add);
    return new Owed(copy.facts(), copy.alarm(Roles.ofWire(wanted)), copy.tell(divisions));
  }

  /**
   * Who has to be told of an incident.
   *
   * @param divisions whose heads
   */
  public record Owed(IncidentFacts incident, Set<ContactRole> roles, Set<String> divisions) {}

  /** An ended incident goes on: a new episode begins. */
  public IncidentFacts reopened(IncidentSummary incident) {
    IncidentCopy copy = upToDate(incident, EVERYBODY);
    copy.reopen();
    return copy.facts();
  }

  /** What is known; empty for an incident of nobody or of another municipality. */
  public Optional<IncidentFacts> find(UUID incidentId) {
    return Optional.ofNullable(entities.find(IncidentCopy.class, incidentId))
        .map(IncidentCopy::facts);
  }

  /** The incident with that receipt number; empty when there is none here. */
  public Optional<IncidentFacts> numbered(String number) {
    return entities
        .createQuery("from IncidentCopy where number = :number", IncidentCopy.class)
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(IncidentCopy::facts);
  }

  /** The same for many, by id. */
  public Map<UUID, IncidentFacts> find(Collection<UUID> incidentIds) {
    return queries.find(incidentIds).stream()
        .collect(Collectors.toMap(IncidentFacts::incidentId, Function.identity()));
  }

  private IncidentCopy upToDate(IncidentSummary incident, List<String> roles) {
    IncidentCopy copy = entities.find(IncidentCopy.class, incident.incidentId());
    if (copy == null) {
      Roles alarmed = Roles.ofWire(roles);
      copy = new IncidentCopy(incident, alarmed.none() ? Roles.ofWire(EVERYBODY) : alarmed);
      entities.persist(copy);
    }
    copy.follow(incident);
    return copy;
  }
}
