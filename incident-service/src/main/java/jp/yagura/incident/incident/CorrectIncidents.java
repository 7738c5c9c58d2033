package jp.yagura.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.playbook.FrozenPlaybook;
import jp.yagura.incident.playbook.PlaybookInForce;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Corrects incidents that were taken in hand, in the transaction of whoever does so. */
@ApplicationScoped
public class CorrectIncidents {
  private final Incidents incidents;
  private final VisibilityPolicy visibility;
  private final Clock clock;

  CorrectIncidents(Incidents incidents, VisibilityPolicy visibility, Clock clock) {
    this.incidents = incidents;
    this.visibility = visibility;
    this.clock = clock;
  }

  /**
   * Takes it in hand, when the caller may correct it now.
   *
   * @param ifMatch the tag of the incident as the caller read it
   */
  public Outcome<IncidentFacts> take(IncidentId id, IfMatch ifMatch) {
    Optional<Incident> found = incidents.locked(id).filter(it -> visibility.sees(it.division()));
    if (found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    IncidentFacts facts = found.get().facts();
    Optional<Refused> refused =
        ifMatch
            .refuses(facts.version())
            .or(visibility::refusesUnlessLead)
            .or(
                () ->
                    facts.stage().ended()
                        ? Optional.of(
                            Refused.conflict("incident-ended").with("stage", facts.stage()))
                        : Optional.empty());
    return refused.isPresent() ? Outcome.refused(refused.get()) : Outcome.done(facts);
  }

  /** Takes over what is known better. */
  public IncidentFacts correct(IncidentId id, Correction better, FrozenPlaybook playbook) {
    Incident incident = one(id);
    IncidentFacts facts = incident.facts();
    ReportedKind what =
        playbook
            .playbook()
            .kind(facts.kind())
            .map(ReportedKind::of)
            .orElse(new ReportedKind(false, false));
    incident.correct(better, what, clock.instant());
    return incident.facts();
  }

  /** Goes on under another playbook. */
  public IncidentFacts reclassify(
      IncidentId id, IncidentKind before, IncidentKind after, PlaybookInForce under) {
    Incident incident = one(id);
    incident.reclassify(before, after, under, clock.instant());
    return incident.facts();
  }

  private Incident one(IncidentId id) {
    return incidents.findByIdOptional(id).orElseThrow();
  }
}
