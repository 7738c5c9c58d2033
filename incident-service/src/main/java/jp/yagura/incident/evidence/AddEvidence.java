package jp.yagura.incident.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.EvidenceAdded;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Adds evidence to an incident at any time until it is over. */
@ApplicationScoped
class AddEvidence {
  private final IncidentAccess incidents;
  private final AppendEvidence appending;
  private final Chronicle chronicle;
  private final CurrentCaller caller;

  AddEvidence(
      IncidentAccess incidents,
      AppendEvidence appending,
      Chronicle chronicle,
      CurrentCaller caller) {
    this.incidents = incidents;
    this.appending = appending;
    this.chronicle = chronicle;
    this.caller = caller;
  }

  /**
   * Adds all of it or nothing. Whoever sees the incident may; the resources let in those who work
   * on incidents.
   *
   * @param field of the form, for the refusal of what is there already
   */
  @Transactional
  public Outcome<List<EvidenceItem>> add(
      IncidentId incidentId, String field, List<ReceivedFile> files, EvidenceVia via) {
    Optional<IncidentFacts> incident = incidents.take(incidentId);
    if (incident.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    if (incident.get().stage().ended()) {
      return Outcome.refused(
          Refused.conflict("incident-ended").with("stage", incident.get().stage()));
    }
    List<Refused> known = known(appending.taken(incidentId), field, files);
    if (!known.isEmpty()) {
      return Outcome.refused(known);
    }
    Actor by = caller.actor();
    List<EvidenceItem> added =
        appending.append(incidentId, files, new AppendEvidence.Origin(via, null, by));
    for (EvidenceItem item : added) {
      chronicle.record(
          new EvidenceAdded(incidentId, item.id(), item.name(), item.sha256(), item.addedAt()), by);
    }
    return Outcome.done(added);
  }

  /** The same bytes are the same evidence, whatever they are called. */
  private static List<Refused> known(
      List<EvidenceItem> there, String field, List<ReceivedFile> files) {
    Map<String, String> names = new HashMap<>();
    there.forEach(it -> names.put(it.sha256(), it.name()));
    List<Refused> refusals = new ArrayList<>();
    for (ReceivedFile file : files) {
      String name = names.putIfAbsent(file.sha256(), file.name());
      if (name != null) {
        refusals.add(Refused.invalid(field, "evidence-already-there", file.name(), name));
      }
    }
    return refusals;
  }
}
