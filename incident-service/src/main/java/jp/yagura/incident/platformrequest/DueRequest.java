package jp.yagura.incident.platformrequest;

import java.time.Instant;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.PlatformRequestId;
import jp.yagura.incident.registercopy.PlatformNames;

/**
 * A request about which somebody should ask the platform again.
 *
 * @param number of the incident
 * @param title of the incident
 * @param since since when
 * @param timesTold how often that was told
 */
public record DueRequest(
    PlatformRequestId id,
    IncidentId incidentId,
    String number,
    String title,
    String platform,
    RequestPurpose purpose,
    String target,
    Instant since,
    int timesTold) {

  /** The platform as people call it. */
  public String platformLabel() {
    return PlatformNames.label(platform);
  }

  /** Where it is shown. */
  public String path() {
    return "/incidents/" + incidentId + "/platform-requests/" + id;
  }
}
