package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.NoticeId;

/** What was recorded of where a notice was put. */
public sealed interface PlacementChange extends Change {

  PlacementName placement();

  @Override
  default IncidentId incidentId() {
    return placement().incidentId();
  }

  /**
   * A record as an entry names it.
   *
   * @param title of the notice
   * @param place which account, page or issue; empty where the medium says all
   */
  record PlacementName(
      UUID id,
      NoticeId noticeId,
      IncidentId incidentId,
      String title,
      String medium,
      String mediumEn,
      String place) {

    Map<String, String> details() {
      Map<String, String> details = new LinkedHashMap<>();
      details.put("noticeId", noticeId.toString());
      details.put("title", title);
      details.put("medium", place.isEmpty() ? medium : medium + "（" + place + "）");
      details.put("mediumEn", place.isEmpty() ? mediumEn : mediumEn + " (" + place + ")");
      return details;
    }
  }

  /**
   * It was put there.
   *
   * @param at when, as whoever recorded it says
   */
  record Placed(PlacementName placement, Instant at) implements PlacementChange {}

  /** The record was wrong. */
  record TakenBack(PlacementName placement, Instant at) implements PlacementChange {}
}
