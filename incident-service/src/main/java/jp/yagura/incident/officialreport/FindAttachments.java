package jp.yagura.incident.officialreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.evidence.Evidence;
import jp.yagura.incident.platformrequest.PlatformRequestView;
import jp.yagura.incident.platformrequest.ReadPlatformRequests;
import jp.yagura.incident.presspack.PressProvisionView;
import jp.yagura.incident.presspack.ReadPressProvisions;
import jp.yagura.kit.access.CurrentCaller;

/** What belongs to an incident besides what its page gathers, and who asks for it when. */
@ApplicationScoped
class FindAttachments {
  private final ReadPlatformRequests requests;
  private final ReadPressProvisions press;
  private final Evidence evidence;
  private final CurrentCaller caller;
  private final Clock clock;

  FindAttachments(
      ReadPlatformRequests requests,
      ReadPressProvisions press,
      Evidence evidence,
      CurrentCaller caller,
      Clock clock) {
    this.requests = requests;
    this.press = press;
    this.evidence = evidence;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * All of it.
   *
   * @param requests that were sent
   * @param evidence how many pictures
   */
  record Attachments(
      Instant at,
      Actor by,
      List<PlatformRequestView> requests,
      List<PressProvisionView> press,
      int evidence) {}

  Attachments of(IncidentId id) {
    return new Attachments(
        clock.instant(),
        caller.actor(),
        requests.ofIncident(id).orElse(List.of()).stream()
            .filter(request -> request.state().sent())
            .toList(),
        press.ofIncident(id),
        evidence.of(id).size());
  }
}
