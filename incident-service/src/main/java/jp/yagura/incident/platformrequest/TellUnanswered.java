package jp.yagura.incident.platformrequest;

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

/** Records the requests of the municipality in scope to which no answer came. */
@ApplicationScoped
class TellUnanswered {
  private static final int BATCH = 50;

  private final PlatformRequests requests;
  private final PlatformRequestQueries queries;
  private final IncidentAccess incidents;
  private final ChasePlan plan;
  private final Chronicle chronicle;
  private final Clock clock;

  TellUnanswered(
      PlatformRequests requests,
      PlatformRequestQueries queries,
      IncidentAccess incidents,
      ChasePlan plan,
      Chronicle chronicle,
      Clock clock) {
    this.requests = requests;
    this.queries = queries;
    this.incidents = incidents;
    this.plan = plan;
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
    List<IncidentId> late = queries.incidentsWithUnanswered(now, BATCH);
    List<IncidentFacts> claimed = late.isEmpty() ? List.of() : incidents.claim(late);
    claimed.forEach(incident -> tell(incident, now));
    return late.size() == BATCH && !claimed.isEmpty();
  }

  private void tell(IncidentFacts incident, Instant now) {
    requests
        .unanswered(incident.id(), now)
        .forEach(
            request ->
                chronicle.record(
                    request.unanswered(incident.summary(), plan.rhythm(), plan.headFrom(), now),
                    Actor.SYSTEM));
    requests.flush();
  }
}
