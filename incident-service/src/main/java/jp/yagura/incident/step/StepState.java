package jp.yagura.incident.step;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a step has come, and what may be done with it. */
public enum StepState {
  OPEN,
  STARTED,
  DONE,
  WAIVED;

  /** Whether nothing remains to be done. */
  public boolean settled() {
    return this == DONE || this == WAIVED;
  }

  /** Whether the act is legal in this state. */
  boolean allows(StepAct act) {
    return switch (act) {
      case StepAct.Start _ -> this == OPEN;
      case StepAct.Take _ -> this == STARTED;
      case StepAct.Do _, StepAct.Waive _ -> !settled();
      case StepAct.Undo _ -> this != OPEN;
    };
  }

  /** The name in the API. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
