package jp.yagura.incident.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Ends the incident of a drill, in the transaction of whoever ends the drill. */
@ApplicationScoped
public class EndDrillIncident {
  private final Incidents incidents;
  private final VisibilityPolicy visibility;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  EndDrillIncident(
      Incidents incidents,
      VisibilityPolicy visibility,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.incidents = incidents;
    this.visibility = visibility;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Ends it, whatever steps are left; refused for a real incident and for whoever does not lead.
   *
   * @param words what was learned; may be empty
   */
  public Outcome<IncidentFacts> end(IncidentId id, String words, IfMatch ifMatch) {
    Optional<Incident> found = incidents.locked(id).filter(it -> visibility.sees(it.division()));
    if (found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    Incident incident = found.get();
    if (!visibility.leads()) {
      return Outcome.refused(Refused.forbidden("drill-run-by-lead"));
    }
    Optional<Refused> refused = ifMatch.refuses(incident.version());
    return refused.isPresent()
        ? Outcome.refused(refused.get())
        : incident
            .endDrill(words, clock.instant())
            .map(
                change -> {
                  chronicle.record(change, caller.actor());
                  return incident.facts();
                });
  }
}
