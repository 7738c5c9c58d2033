package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.Actor;
import jp.yagura.contract.Addressee;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/** What became of something that one person hands to another. */
public sealed interface HandoverChange extends Change {
  IncidentSummary incident();

  /** What is handed over. */
  Subject subject();

  @Override
  default IncidentId incidentId() {
    return new IncidentId(incident().incidentId());
  }

  /**
   * What is handed over.
   *
   * @param id of the handover
   * @param step null for the lead of the incident
   * @param from the name of the one who had it; empty when nobody had
   * @param to the name of the one who is asked, or who took it
   */
  record Subject(UUID id, @Nullable StepName step, String from, String to) {}

  /** Somebody is asked to take it over. */
  record Offered(
      IncidentSummary incident,
      Subject subject,
      Actor giver,
      Addressee receiver,
      String note,
      Instant at)
      implements HandoverChange {}

  /**
   * It was taken over.
   *
   * @param giver who asked; null when no address is known
   */
  record Accepted(IncidentSummary incident, Subject subject, @Nullable Addressee giver, Instant at)
      implements HandoverChange {}

  /**
   * It was not.
   *
   * @param reason why, or null
   */
  record Declined(
      IncidentSummary incident,
      Subject subject,
      @Nullable Addressee giver,
      @Nullable String reason,
      Instant at)
      implements HandoverChange {}

  /** Nobody is asked any more. */
  record Withdrawn(IncidentSummary incident, Subject subject, Instant at)
      implements HandoverChange {}

  /** Somebody took the lead of the incident without being asked. */
  record LeadTaken(IncidentSummary incident, Subject subject, Instant at)
      implements HandoverChange {}
}
