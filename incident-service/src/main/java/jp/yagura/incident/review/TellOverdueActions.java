package jp.yagura.incident.review;

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

/** Records, in the municipality in scope, which actions of reviews are late. */
@ApplicationScoped
class TellOverdueActions {
  private static final int BATCH = 50;

  private final ReviewActions actions;
  private final ReviewQueries queries;
  private final IncidentAccess incidents;
  private final ReviewSettings settings;
  private final Chronicle chronicle;
  private final Clock clock;

  TellOverdueActions(
      ReviewActions actions,
      ReviewQueries queries,
      IncidentAccess incidents,
      ReviewSettings settings,
      Chronicle chronicle,
      Clock clock) {
    this.actions = actions;
    this.queries = queries;
    this.incidents = incidents;
    this.settings = settings;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /**
   * Works off one batch, in the current transaction. What another replica has in hand is left out.
   *
   * @return true when there may be more
   */
  boolean tellBatch() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<IncidentId> late = queries.toTell(now, BATCH);
    List<IncidentFacts> claimed = late.isEmpty() ? List.of() : incidents.claim(late);
    claimed.forEach(incident -> tell(incident, now));
    return late.size() == BATCH && !claimed.isEmpty();
  }

  private void tell(IncidentFacts incident, Instant now) {
    actions
        .toTell(incident.id(), now)
        .forEach(
            action ->
                chronicle.record(
                    action.overdue(incident.summary(), settings.again(), settings.headFrom(), now),
                    Actor.SYSTEM));
    actions.flush();
  }
}
