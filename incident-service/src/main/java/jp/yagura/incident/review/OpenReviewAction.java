package jp.yagura.incident.review;

import java.time.LocalDate;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.ReviewActionId;

/**
 * An action that is to be done, in a list over all incidents.
 *
 * @param number of the incident
 * @param incidentTitle of the incident
 * @param owner role that it is the task of
 * @param dueOn the last day for it, in Tokyo
 */
record OpenReviewAction(
    ReviewActionId id,
    IncidentId incidentId,
    String number,
    String incidentTitle,
    String title,
    String owner,
    String person,
    LocalDate dueOn) {

  /** Where it is shown. */
  String path() {
    return "/incidents/" + incidentId + "/review#action-" + id;
  }
}
