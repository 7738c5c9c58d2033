package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import jp.yagura.incident.evidence.Evidence;
import jp.yagura.incident.evidence.EvidenceItem;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.incident.VisibilityPolicy;
import jp.yagura.kit.access.CurrentCaller;

/** Gathers what a request must know of its surroundings. */
@ApplicationScoped
class SituationOfRequests {
  private final Evidence evidence;
  private final VisibilityPolicy visibility;
  private final ConfiguredRhythm rhythm;
  private final CurrentCaller caller;
  private final Clock clock;

  SituationOfRequests(
      Evidence evidence,
      VisibilityPolicy visibility,
      ConfiguredRhythm rhythm,
      CurrentCaller caller,
      Clock clock) {
    this.evidence = evidence;
    this.visibility = visibility;
    this.rhythm = rhythm;
    this.caller = caller;
    this.clock = clock;
  }

  /** Whether the caller may act on the requests of an incident. */
  boolean mayAct(IncidentFacts incident) {
    return visibility.leads() || visibility.headOf(incident.division());
  }

  RequestSituation in(IncidentFacts incident) {
    return new RequestSituation(
        incident.id(),
        incident.stage(),
        caller.actor(),
        visibility.leads(),
        visibility.headOf(incident.division()),
        evidence.of(incident.id()).stream().map(EvidenceItem::id).collect(Collectors.toSet()),
        rhythm,
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
