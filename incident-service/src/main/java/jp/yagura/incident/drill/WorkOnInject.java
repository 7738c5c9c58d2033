package jp.yagura.incident.drill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.yagura.contract.Actor;
import jp.yagura.incident.DrillInjectId;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.DrillChange;
import jp.yagura.kit.access.CurrentCaller;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Gives something early, skips it, or records what was done about it. */
@ApplicationScoped
class WorkOnInject {
  private final DrillInjects injects;
  private final IncidentAccess incidents;
  private final PlayerPolicy players;
  private final Chronicle chronicle;
  private final CurrentCaller caller;
  private final Clock clock;

  WorkOnInject(
      DrillInjects injects,
      IncidentAccess incidents,
      PlayerPolicy players,
      Chronicle chronicle,
      CurrentCaller caller,
      Clock clock) {
    this.injects = injects;
    this.incidents = incidents;
    this.players = players;
    this.chronicle = chronicle;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @param ifMatch the tag of the inject as the caller read it
   */
  @Transactional
  Outcome<DrillInjectView> work(
      IncidentId incidentId, DrillInjectId id, InjectAct act, IfMatch ifMatch) {
    Optional<IncidentFacts> incident = incidents.take(incidentId);
    Optional<DrillInject> found = incident.flatMap(_ -> injects.of(incidentId, id));
    if (incident.isEmpty() || found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    DrillInject inject = found.get();
    Optional<Refused> refused =
        players
            .refuses(act, incident.get(), inject.role())
            .or(() -> ifMatch.refuses(inject.version()));
    if (refused.isPresent()) {
      return Outcome.refused(refused.get());
    }
    Actor by = caller.actor();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return inject
        .apply(act, incident.get().summary(), by, now)
        .map(change -> recorded(inject, change, by));
  }

  private DrillInjectView recorded(DrillInject inject, DrillChange change, Actor by) {
    chronicle.record(change, by);
    injects.flush();
    return inject.view();
  }
}
