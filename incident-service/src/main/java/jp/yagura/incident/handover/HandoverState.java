package jp.yagura.incident.handover;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a handover stands. */
public enum HandoverState {
  OFFERED,
  ACCEPTED,
  DECLINED,
  WITHDRAWN;

  /** The name in the API. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return wire();
  }
}
