package jp.yagura.incident.timeline;

import java.time.Instant;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/** What was decided about an incident as a whole. */
public sealed interface IncidentChange extends Change {

  /** The incident as it is now. */
  IncidentSummary incident();

  /** The stage it was in, or the severity it had, by its wire name. */
  String from();

  @Override
  default IncidentId incidentId() {
    return new IncidentId(incident().incidentId());
  }

  /** It is real. */
  record Confirmed(IncidentSummary incident, String from, Instant at) implements IncidentChange {}

  /** It is none. */
  record Dismissed(IncidentSummary incident, String from, String reason, Instant at)
      implements IncidentChange {}

  /** No more harm can be done. */
  record Contained(IncidentSummary incident, String from, Instant at) implements IncidentChange {}

  /** The account is back, or the fake is gone. */
  record Recovered(IncidentSummary incident, String from, Instant at) implements IncidentChange {}

  /**
   * It is over.
   *
   * @param text what PR wrote to end it, or null
   */
  record Closed(IncidentSummary incident, String from, @Nullable String text, Instant at)
      implements IncidentChange {}

  /** It goes on after it was over. */
  record Reopened(IncidentSummary incident, String from, String reason, Instant at)
      implements IncidentChange {}

  /** It is worse, or less bad, than it was thought to be. */
  record Graded(IncidentSummary incident, String from, String reason, Instant at)
      implements IncidentChange {}
}
