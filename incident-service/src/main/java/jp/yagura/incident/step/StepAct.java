package jp.yagura.incident.step;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody does with a step. */
public sealed interface StepAct {

  /** Why the product's order is not kept, or null when it is. */
  default @Nullable String overrideReason() {
    return null;
  }

  /** Begins to work on it. */
  record Start(@Nullable String overrideReason) implements StepAct {}

  /** Takes it over from the one who began. */
  record Take() implements StepAct {}

  /**
   * Has done it.
   *
   * @param occurredAt when it was done, or null for now
   * @param results what is to be written down, by the id of the result field
   */
  record Do(
      @Nullable Instant occurredAt,
      @Nullable String note,
      Map<String, String> results,
      @Nullable String overrideReason)
      implements StepAct {}

  /** Leaves it out, with a reason. */
  record Waive(String reason) implements StepAct {}

  /** Takes back what was done; the timeline keeps it. */
  record Undo(@Nullable String reason) implements StepAct {}
}
