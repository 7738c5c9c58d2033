package jp.yagura.incident.step;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody does with a step. */
public sealed interface StepAct {

  /** Past tense, as the timeline and the audit log name it. */
  String done();

  /** Why the product's order is not kept, or null when it is. */
  default @Nullable String overrideReason() {
    return null;
  }

  /** Begins to work on it. */
  record Start(@Nullable String overrideReason) implements StepAct {
    @Override
    public String done() {
      return "step-started";
    }
  }

  /**
   * Takes it over from the one who began.
   *
   * @param from the name of that person; null when it is asked for
   */
  record Take(@Nullable String from) implements StepAct {
    @Override
    public String done() {
      return "step-taken";
    }
  }

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
      implements StepAct {

    @Override
    public String done() {
      return "step-done";
    }
  }

  /** Leaves it out, with a reason. */
  record Waive(String reason) implements StepAct {
    @Override
    public String done() {
      return "step-waived";
    }
  }

  /** Takes back what was done; the timeline keeps it. */
  record Undo(@Nullable String reason) implements StepAct {
    @Override
    public String done() {
      return "step-undone";
    }
  }
}
