package jp.yagura.incident.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.incident.IncidentId;
import org.jspecify.annotations.Nullable;

/** What was done with a step of an incident. */
public sealed interface StepChange extends Change {

  StepName step();

  /** How the product's order was set aside for it; null when it was kept. */
  default @Nullable OrderOverride override() {
    return null;
  }

  /**
   * The product's order was set aside.
   *
   * @param first ids of the steps that should have come first
   */
  record OrderOverride(String reason, List<String> first, Instant at) {}

  /** Somebody began to work on it. */
  record Started(IncidentId incidentId, StepName step, @Nullable OrderOverride override, Instant at)
      implements StepChange {}

  /**
   * Somebody took it over.
   *
   * @param from the name of the one who had it
   */
  record Taken(IncidentId incidentId, StepName step, @Nullable String from, Instant at)
      implements StepChange {}

  /**
   * It was done.
   *
   * @param results what was written down, by the id of the result field
   * @param deletes the incident as it is now, where an account of ours was deleted by it; else null
   */
  record Done(
      IncidentId incidentId,
      StepName step,
      @Nullable OrderOverride override,
      @Nullable String note,
      Map<String, String> results,
      @Nullable IncidentSummary deletes,
      Instant at)
      implements StepChange {

    /** The same, by which the account that the incident is about was deleted. */
    public Done deleting(IncidentSummary incident) {
      return new Done(incidentId, step, override, note, results, incident, at);
    }
  }

  /** It was left out. */
  record Waived(IncidentId incidentId, StepName step, String reason, Instant at)
      implements StepChange {}

  /** What was done was taken back. */
  record Undone(IncidentId incidentId, StepName step, @Nullable String reason, Instant at)
      implements StepChange {}
}
