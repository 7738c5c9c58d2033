package jp.yagura.incident.incident;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.IncidentChange;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Moves an incident to its next stage or grades it anew, as the lead decides. */
@ApplicationScoped
public class DecideIncident {
  private final Incidents incidents;
  private final VisibilityPolicy visibility;
  private final ClosingCondition closing;
  private final List<ClosingQuestion> questions;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  DecideIncident(
      Incidents incidents,
      VisibilityPolicy visibility,
      ClosingCondition closing,
      @All List<ClosingQuestion> questions,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.incidents = incidents;
    this.visibility = visibility;
    this.closing = closing;
    this.questions = questions;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @param ifMatch the tag of the incident as the caller read it
   */
  @Transactional
  public Outcome<IncidentFacts> decide(IncidentId id, Act act, IfMatch ifMatch) {
    Optional<Incident> found = incidents.locked(id).filter(it -> visibility.sees(it.division()));
    if (found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    Incident incident = found.get();
    Optional<Refused> refused =
        ifMatch.refuses(incident.version()).or(visibility::refusesUnlessLead);
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    List<Refused> asked = asked(incident, act);
    return !asked.isEmpty()
        ? Outcome.refused(asked)
        : incident.apply(act, closing, clock.instant()).map(it -> recorded(incident, it));
  }

  /** Only where nothing else speaks against closing: first things first. */
  private List<Refused> asked(Incident incident, Act act) {
    boolean closes =
        act instanceof Act.Close close
            && !close.anyway()
            && incident.facts().stage().after(Move.CLOSE).isPresent()
            && closing.missing(incident.id(), incident.facts().playbookId()).isEmpty();
    return closes
        ? questions.stream().flatMap(it -> it.asks(incident.facts()).stream()).toList()
        : List.of();
  }

  private IncidentFacts recorded(Incident incident, IncidentChange change) {
    chronicle.record(change, caller.actor());
    return incident.facts();
  }
}
