package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.platform.RequestPurpose;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.PlatformRequestId;
import org.jspecify.annotations.Nullable;

/** What was done with a request to a platform. */
public sealed interface PlatformRequestChange extends Change {

  RequestName request();

  @Override
  default IncidentId incidentId() {
    return request().incidentId();
  }

  /**
   * A request as an entry names it, after the change.
   *
   * @param platform by its wire name
   * @param platformLabel by the name that people know it by
   * @param target the account or address that it is about
   * @param ticket number that the platform gave it, or null
   */
  record RequestName(
      PlatformRequestId id,
      IncidentId incidentId,
      String platform,
      String platformLabel,
      RequestPurpose purpose,
      String target,
      @Nullable String ticket) {

    Map<String, String> details() {
      Map<String, String> details = new LinkedHashMap<>();
      details.put("request", id.toString());
      details.put("platform", platformLabel);
      details.put("purpose", purpose.label().ja());
      details.put("purposeEn", purpose.label().en());
      details.put("target", target);
      if (ticket != null) {
        details.put("ticket", ticket);
      }
      return details;
    }
  }

  record Drafted(RequestName request, Instant at) implements PlatformRequestChange {}

  record Rewritten(RequestName request, Instant at) implements PlatformRequestChange {}

  /** It was not needed after all; nothing was sent. */
  record Discarded(RequestName request, Instant at) implements PlatformRequestChange {}

  /**
   * Somebody sent it to the platform.
   *
   * @param form by which
   */
  record Sent(RequestName request, String form, Instant at) implements PlatformRequestChange {}

  /** The number that the platform gave it was written down. */
  record TicketNoted(RequestName request, Instant at) implements PlatformRequestChange {}

  /** The platform said that it arrived. */
  record Acknowledged(RequestName request, Instant at) implements PlatformRequestChange {}

  /** The platform does not do it. */
  record TurnedDown(RequestName request, String reason, Instant at)
      implements PlatformRequestChange {}

  /** The platform did it. */
  record Finished(RequestName request, @Nullable String note, Instant at)
      implements PlatformRequestChange {}

  /** Somebody asked the platform again. */
  record AskedAgain(RequestName request, @Nullable String note, Instant at)
      implements PlatformRequestChange {}

  /** The last act was taken back. */
  record TakenBack(RequestName request, @Nullable String reason, Instant at)
      implements PlatformRequestChange {}

  /**
   * No answer came until the time to ask again.
   *
   * @param owner role that it is the task of: {@code pr} or {@code head}
   * @param sentAt since when an answer is awaited
   * @param times how often that was told, this time included
   * @param head whether the head of PR is told too
   */
  record Unanswered(
      RequestName request,
      IncidentSummary incident,
      String owner,
      Instant sentAt,
      int times,
      boolean head,
      Instant at)
      implements PlatformRequestChange {}
}
