package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.wording.Text;
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

  /**
   * It goes on as another one.
   *
   * @param intoNumber the number of that one
   */
  record Joined(IncidentSummary incident, String from, UUID into, String intoNumber, Instant at)
      implements IncidentChange {}

  /**
   * It goes on by itself again.
   *
   * @param fromNumber the number of the one that it had been joined to
   */
  record Separated(IncidentSummary incident, String from, String fromNumber, Instant at)
      implements IncidentChange {}

  /**
   * What is known of it was corrected, or it is handled as another type.
   *
   * @param reclassified whether it is another type now
   * @param changes what was and what is, in both languages
   * @param alert roles that have to know of it by now
   */
  record Corrected(
      IncidentSummary incident,
      String from,
      boolean reclassified,
      Text changes,
      String reason,
      String canSignIn,
      String description,
      List<String> alert,
      Instant at)
      implements IncidentChange {}
}
