package jp.yagura.incident.alarm;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an alert has come; a human's confirmation outlasts everything else. */
public enum DeliveryState {
  FAILED,
  SENT,
  CONFIRMED;

  /** The name in the API. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
