package jp.yagura.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.timeline.IncidentChange;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of incidents when reports are joined and separated; in the transaction of whoever
 * moves the reports. Everything is about incidents that were taken in hand before.
 */
@ApplicationScoped
public class JoinIncidents {
  private final Incidents incidents;
  private final IncidentQueries queries;
  private final VisibilityPolicy visibility;
  private final Playbooks playbooks;
  private final Clock clock;

  JoinIncidents(
      Incidents incidents,
      IncidentQueries queries,
      VisibilityPolicy visibility,
      Playbooks playbooks,
      Clock clock) {
    this.incidents = incidents;
    this.queries = queries;
    this.visibility = visibility;
    this.playbooks = playbooks;
    this.clock = clock;
  }

  /** Only the lead joins and separates. */
  public Optional<Refused> refusesUnlessLead() {
    return visibility.refusesUnlessLead();
  }

  /** The incident of a number, as what it goes on by now; empty when there is none. */
  public Optional<IncidentId> goesOnAs(String number) {
    return queries.goesOnAs(number, null);
  }

  /** The same of an incident. */
  public Optional<IncidentId> goesOnAs(IncidentId id) {
    return queries.goesOnAs(null, id.value());
  }

  /** The incident, what it goes on as, and so on to the one that is not joined. */
  public List<IncidentId> way(IncidentId id) {
    return queries.way(id);
  }

  /** The incident and those that go on as it, over all steps. */
  public List<IncidentId> broughtBy(IncidentId id) {
    return queries.broughtBy(id);
  }

  /**
   * Incidents at work about an account or a fake, the latest first. No caller is asked.
   *
   * @param account of the register, or null
   * @param keys see {@link Subjects#key(String)}
   */
  public List<AtWork> atWork(@Nullable UUID account, Collection<String> keys, int most) {
    List<String> all = new ArrayList<>(keys);
    if (account != null) {
      all.add(Subjects.key(account));
    }
    return queries.atWork(account, all, most);
  }

  /** Takes them in hand, all at once: nobody else changes them until the commit. */
  public Map<IncidentId, IncidentFacts> take(Collection<IncidentId> ids) {
    Map<IncidentId, IncidentFacts> taken = new LinkedHashMap<>();
    incidents.locked(ids).forEach(it -> taken.put(it.facts().id(), it.facts()));
    return taken;
  }

  /**
   * Whether an incident can take a report in.
   *
   * @param drill whether the report is part of a drill
   * @param field that named the incident
   */
  public Optional<Refused> refuses(IncidentFacts into, boolean drill, String field) {
    return JoinPolicy.refusesTarget(into, drill, field);
  }

  /**
   * One goes on as the other, which learns what it is about.
   *
   * @param report the one that opened {@code from}
   */
  public Outcome<IncidentChange> join(IncidentId from, IncidentId into, UUID report) {
    Incident source = one(from);
    IncidentFacts facts = source.facts();
    ReportedKind what = what(facts);
    return source
        .join(facts(into), what, clock.instant())
        .map(
            change -> {
              learn(into, facts.told(report, what), true);
              return change;
            });
  }

  /** It goes on by itself again. */
  public IncidentChange separate(IncidentId id, String fromNumber) {
    Incident incident = one(id);
    return incident.separate(fromNumber, what(incident.facts()), clock.instant());
  }

  /**
   * It learns what a report tells of.
   *
   * @param byLead whether the lead of the response put the report there
   */
  public IncidentFacts learn(IncidentId id, Subjects more, boolean byLead) {
    Incident incident = one(id);
    incident.learn(more, what(incident.facts()), byLead);
    return incident.facts();
  }

  /** It loses what only these reports told of. */
  public IncidentFacts forget(IncidentId id, List<UUID> reports) {
    Incident incident = one(id);
    incident.forget(reports, what(incident.facts()));
    return incident.facts();
  }

  /** The incident as it is now. */
  public IncidentFacts facts(IncidentId id) {
    return one(id).facts();
  }

  private ReportedKind what(IncidentFacts incident) {
    Optional<IncidentKind> kind =
        playbooks.frozen(incident.playbookId()).playbook().kind(incident.kind());
    return kind.map(ReportedKind::of).orElse(new ReportedKind(false, false));
  }

  private Incident one(IncidentId id) {
    return incidents.findByIdOptional(id).orElseThrow();
  }
}
