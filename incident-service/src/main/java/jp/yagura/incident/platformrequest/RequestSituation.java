package jp.yagura.incident.platformrequest;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.incident.IncidentId;
import jp.yagura.incident.incident.Stage;

/**
 * What a request must know of its surroundings to say whether an act is allowed.
 *
 * @param stage of the incident
 * @param leads whether {@code by} leads the response
 * @param heads whether {@code by} is the head of the division concerned
 * @param evidence ids of the pictures that the incident has
 * @param rhythm after how long to ask a platform again
 */
record RequestSituation(
    IncidentId incidentId,
    Stage stage,
    Actor by,
    boolean leads,
    boolean heads,
    Set<UUID> evidence,
    ChaseRhythm rhythm,
    Instant now) {

  /** Whose task a request becomes that {@code by} begins. */
  String owner() {
    return leads || !heads ? "pr" : "head";
  }
}
