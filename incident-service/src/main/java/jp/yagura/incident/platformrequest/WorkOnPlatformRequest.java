package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.PlatformRequestId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.incident.timeline.PlatformRequestChange;
import jp.yagura.kit.paging.IfMatch;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Sends a request, notes what the platform answered, or takes that back. */
@ApplicationScoped
class WorkOnPlatformRequest {
  private final PlatformRequests requests;
  private final IncidentAccess incidents;
  private final SituationOfRequests situation;
  private final Chronicle chronicle;

  WorkOnPlatformRequest(
      PlatformRequests requests,
      IncidentAccess incidents,
      SituationOfRequests situation,
      Chronicle chronicle) {
    this.requests = requests;
    this.incidents = incidents;
    this.situation = situation;
    this.chronicle = chronicle;
  }

  /**
   * Does it.
   *
   * @param ifMatch the tag of the request as the caller read it
   */
  @Transactional
  public Outcome<PlatformRequestView> work(
      IncidentId incidentId, PlatformRequestId id, PlatformRequestAct act, IfMatch ifMatch) {
    Optional<IncidentFacts> incident = incidents.take(incidentId);
    Optional<PlatformRequest> found = incident.flatMap(_ -> requests.of(incidentId, id));
    if (incident.isEmpty() || found.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    PlatformRequest request = found.get();
    Optional<Refused> stale = ifMatch.refuses(request.version());
    if (stale.isPresent()) {
      return Outcome.refused(stale.get());
    }
    RequestSituation around = situation.in(incident.get());
    return request.apply(act, around).map(change -> recorded(request, change, around));
  }

  private PlatformRequestView recorded(
      PlatformRequest request, PlatformRequestChange change, RequestSituation around) {
    chronicle.record(change, around.by());
    requests.flush();
    return request.view();
  }
}
