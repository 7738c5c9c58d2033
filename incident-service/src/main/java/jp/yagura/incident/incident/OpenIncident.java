package jp.yagura.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yagura.guideline.playbook.Playbook;

/** Opens an incident, in the transaction of the report that tells of it. */
@ApplicationScoped
public class OpenIncident {
  private final Incidents incidents;

  OpenIncident(Incidents incidents) {
    this.incidents = incidents;
  }

  /** The incident in its first stage and version. */
  public IncidentFacts open(Opening opening) {
    Incident incident = row(opening);
    incident.enter(Stage.REPORTED, opening.reportedAt());
    incident.due(opening.firstDue());
    incident.grade(Severity.usual(opening.kind()));
    incidents.persist(incident);
    return incident.facts();
  }

  private static Incident row(Opening opening) {
    Playbook playbook = opening.playbook().playbook().playbook();
    Incident incident = new Incident();
    incident.id = opening.id();
    incident.number = opening.number();
    incident.municipality = opening.playbook().playbook().municipality();
    incident.version = 1;
    incident.type = playbook.type();
    incident.typeName = playbook.name().ja();
    incident.kind = opening.kind();
    incident.title = opening.concerned().name() + "の" + playbook.name().ja();
    incident.accountId = opening.concerned().id();
    incident.accountLabel = opening.concerned().label();
    incident.platform = opening.concerned().platform();
    incident.division = opening.division();
    incident.canSignIn = opening.canSignIn();
    incident.occurredAt = opening.occurredAt();
    incident.reportedAt = opening.reportedAt();
    incident.profileVersion = opening.playbook().playbook().profileVersion();
    incident.playbookId = opening.playbook().id();
    return incident;
  }
}
