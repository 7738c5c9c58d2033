package jp.yagura.incident.platformrequest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.IncidentAccess;
import jp.yagura.incident.incident.IncidentFacts;
import jp.yagura.incident.timeline.Chronicle;
import jp.yagura.kit.refusal.Outcome;
import jp.yagura.kit.refusal.Refused;

/** Begins a request to a platform. */
@ApplicationScoped
class DraftPlatformRequest {
  private final PlatformRequests requests;
  private final IncidentAccess incidents;
  private final SituationOfRequests situation;
  private final Chronicle chronicle;

  DraftPlatformRequest(
      PlatformRequests requests,
      IncidentAccess incidents,
      SituationOfRequests situation,
      Chronicle chronicle) {
    this.requests = requests;
    this.incidents = incidents;
    this.situation = situation;
    this.chronicle = chronicle;
  }

  /** Keeps a draft. */
  @Transactional
  public Outcome<PlatformRequestView> draft(IncidentId incidentId, PlatformRequestContent content) {
    Optional<IncidentFacts> incident = incidents.take(incidentId);
    if (incident.isEmpty()) {
      return Outcome.refused(Refused.notFound());
    }
    RequestSituation around = situation.in(incident.get());
    return PlatformRequest.draft(content, around).map(request -> recorded(request, around));
  }

  private PlatformRequestView recorded(PlatformRequest request, RequestSituation around) {
    requests.persistAndFlush(request);
    chronicle.record(request.drafted(), around.by());
    return request.view();
  }
}
