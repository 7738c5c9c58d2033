package jp.yagura.incident.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.yagura.contract.Actor;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.wording.OwnerRole;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.JoinIncidents;
import jp.yagura.incident.incident.Subjects;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.playbook.Playbooks;
import jp.yagura.incident.step.ReviseSteps;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.ReportAdded;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Adds a report to an incident that is there, in the current transaction. */
@ApplicationScoped
class JoinReport {
  private final JoinIncidents incidents;
  private final ReportQueries queries;
  private final IncidentAccess access;
  private final Playbooks playbooks;
  private final ReviseSteps steps;
  private final Chronicle chronicle;
  private final Clock clock;

  JoinReport(
      JoinIncidents incidents,
      ReportQueries queries,
      IncidentAccess access,
      Playbooks playbooks,
      ReviseSteps steps,
      Chronicle chronicle,
      Clock clock) {
    this.incidents = incidents;
    this.queries = queries;
    this.access = access;
    this.playbooks = playbooks;
    this.steps = steps;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * The incident of a number, wherever it goes on by now; empty when nobody has the number. No
   * caller is asked: whoever reports may name it.
   */
  Optional<IncidentId> target(String number) {
    return incidents
        .goesOnAs(number)
        .or(() -> queries.incidentOf(number).flatMap(incidents::goesOnAs));
  }

  /** Takes it in hand and says whether it can take a report in. */
  Optional<Refused> refuses(IncidentId target, String field) {
    IncidentFacts taken = incidents.take(List.of(target)).get(target);
    return taken == null
        ? Optional.of(Refused.invalid(field, "incident-number-unknown"))
        : incidents.refuses(taken, false, field);
  }

  IncidentFacts learn(IncidentId target, Subjects told) {
    incidents.learn(target, told, false);
    return revised(target);
  }

  /** Its steps follow what it is about by now: an account of ours may be in other hands, or not. */
  IncidentFacts revised(IncidentId id) {
    IncidentFacts now = incidents.facts(id);
    FrozenPlaybook playbook = playbooks.frozen(now.playbookId());
    ReviseSteps.Revised revised = steps.revise(now, playbook, playbook, clock.instant());
    return access.stepsRevised(id, revised.nextDue());
  }

  /**
   * Records that a report belongs to an incident now.
   *
   * @param reporter null for a report that had come in before
   */
  void added(
      IncidentSummary incident, String number, String kind, @Nullable Reporter reporter, Actor by) {
    Actor who = reporter == null ? null : reporter.actor();
    String email = reporter == null ? null : reporter.email();
    chronicle.record(
        new ReportAdded(incident, number, who, email, alert(incident, kind), clock.instant()), by);
  }

  /** Who has to know of it: as the playbook of the incident says, and that of the reported kind. */
  private List<String> alert(IncidentSummary incident, String kind) {
    Set<String> roles = new TreeSet<>();
    Stream.concat(incident.kinds().stream(), Stream.of(kind))
        .flatMap(
            it ->
                playbooks.inForce(it).stream()
                    .flatMap(found -> found.playbook().playbook().alertFor(it).stream()))
        .map(OwnerRole::wire)
        .forEach(roles::add);
    return List.copyOf(roles);
  }
}
