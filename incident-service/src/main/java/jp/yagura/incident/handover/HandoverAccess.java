package jp.yagura.incident.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.HandoverId;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.people.KnownPeople;
import jp.yagura.incident.people.Person;
import jp.yagura.incident.step.Checklist;
import jp.yagura.incident.step.StepView;
import org.jspecify.annotations.Nullable;

/** What a handover is about: its incident, its step, and the people concerned. */
@ApplicationScoped
class HandoverAccess {
  private final Handovers handovers;
  private final IncidentAccess incidents;
  private final Checklist checklist;
  private final KnownPeople people;
  private final FindLeads leads;

  HandoverAccess(
      Handovers handovers,
      IncidentAccess incidents,
      Checklist checklist,
      KnownPeople people,
      FindLeads leads) {
    this.handovers = handovers;
    this.incidents = incidents;
    this.checklist = checklist;
    this.people = people;
    this.leads = leads;
  }

  /** The incident, when the caller may see it; nobody else changes it until the commit. */
  Optional<IncidentFacts> incident(IncidentId id) {
    return incidents.take(id);
  }

  /** The incident as it is read, when the caller may see it. */
  Optional<IncidentFacts> visible(IncidentId id) {
    return incidents.visible(id);
  }

  /** A step of an incident; null where there is none, or for the lead. */
  @Nullable StepView step(IncidentFacts incident, @Nullable String stepId) {
    return stepId == null
        ? null
        : checklist.of(incident).stream()
            .filter(it -> it.definition().id().equals(stepId))
            .findFirst()
            .orElse(null);
  }

  /** The steps that somebody has in hand. */
  List<StepView> inHand(IncidentFacts incident) {
    return checklist.of(incident).stream().filter(HandoverPolicy::inHand).toList();
  }

  /** Everybody who might be asked. */
  List<Person> receivers(IncidentFacts incident) {
    return people.seeing(incident);
  }

  /** Somebody, by the id at the identity provider. */
  Optional<Person> person(String subject) {
    return people.find(subject);
  }

  /** Who leads the incident. */
  Optional<IncidentLead> lead(IncidentId id) {
    return leads.of(id);
  }

  /** Whether somebody is asked for it at the moment. */
  boolean offered(IncidentId id, @Nullable String stepId) {
    return handovers.offered(id, stepId);
  }

  /** One of an incident. */
  Optional<Handover> find(IncidentId incidentId, HandoverId id) {
    return handovers.of(incidentId, id);
  }

  /** All of an incident, the latest first. */
  List<HandoverView> of(IncidentId incidentId) {
    return handovers.ofIncident(incidentId).stream().map(Handover::view).toList();
  }

  /** Stores a new one. */
  HandoverView add(Handover handover) {
    handovers.persistAndFlush(handover);
    return handover.view();
  }

  /** Writes what changed, so that its version is the new one. */
  void flush() {
    handovers.flush();
  }
}
