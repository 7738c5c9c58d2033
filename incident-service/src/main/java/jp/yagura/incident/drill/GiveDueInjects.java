package jp.yagura.incident.drill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.DrillChange;

/**
 * Lets happen, in the municipality in scope, what the scenarios of drills have for this time. What
 * has happened is a state of its row, changed in the transaction that tells it: another replica or
 * a process that died tells nothing twice and forgets nothing.
 */
@ApplicationScoped
class GiveDueInjects {
  private static final int BATCH = 50;

  private final DrillInjects injects;
  private final DrillQueries queries;
  private final IncidentAccess incidents;
  private final Chronicle chronicle;
  private final Clock clock;

  GiveDueInjects(
      DrillInjects injects,
      DrillQueries queries,
      IncidentAccess incidents,
      Chronicle chronicle,
      Clock clock) {
    this.injects = injects;
    this.queries = queries;
    this.incidents = incidents;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Works off one batch, in the current transaction. What another replica has in hand is left out.
   *
   * @return true when there may be more
   */
  boolean giveBatch() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<IncidentId> due = queries.toGive(now, BATCH);
    List<IncidentFacts> claimed = due.isEmpty() ? List.of() : incidents.claim(due);
    claimed.forEach(incident -> give(incident, now));
    return due.size() == BATCH && !claimed.isEmpty();
  }

  /** In a drill that has ended nothing happens any more. */
  private void give(IncidentFacts incident, Instant now) {
    if (incident.stage().ended()) {
      injects.waiting(incident.id()).forEach(it -> record(it.skipped(Actor.SYSTEM, now)));
    } else {
      injects
          .due(incident.id(), now)
          .forEach(it -> record(it.given(incident.summary(), Actor.SYSTEM, now)));
    }
    injects.flush();
  }

  private void record(DrillChange change) {
    chronicle.record(change, Actor.SYSTEM);
  }
}
