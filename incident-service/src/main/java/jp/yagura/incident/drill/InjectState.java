package jp.yagura.incident.drill;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far something is that a drill injects. */
enum InjectState {
  /** Its time has not come. */
  WAITING,
  /** The players know of it. */
  GIVEN,
  /** It does not happen in this drill. */
  SKIPPED;

  @JsonValue
  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As pages write it. */
  @Override
  public String toString() {
    return wire();
  }
}
