package jp.yagura.incident.incident;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What takes an incident from one stage to the next; see {@link Act}. */
public enum Move {
  CONFIRM(false),
  DISMISS(true),
  CONTAIN(false),
  RECOVER(false),
  CLOSE(false),
  REOPEN(true);

  private final boolean needsReason;

  Move(boolean needsReason) {
    this.needsReason = needsReason;
  }

  /** Whether it must be explained in writing. */
  public boolean needsReason() {
    return needsReason;
  }

  /** The name in the API: the last part of the path. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
