package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.due.DueSource;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;

/** Records the requests to which no answer came. */
@ApplicationScoped
class TellUnanswered implements DueSource {
  private final PlatformRequests requests;
  private final PlatformRequestQueries queries;
  private final ChasePlan plan;
  private final Chronicle chronicle;

  TellUnanswered(
      PlatformRequests requests,
      PlatformRequestQueries queries,
      ChasePlan plan,
      Chronicle chronicle) {
    this.requests = requests;
    this.queries = queries;
    this.plan = plan;
    this.chronicle = chronicle;
  }

  @Override
  public List<IncidentId> incidents(Instant now, int most) {
    return queries.incidentsWithUnanswered(now, most);
  }

  @Override
  public void tell(IncidentFacts incident, Instant now) {
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
