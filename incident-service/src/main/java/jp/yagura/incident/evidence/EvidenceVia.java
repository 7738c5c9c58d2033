package jp.yagura.incident.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By which way evidence came. */
public enum EvidenceVia {
  REPORT,
  PAGE,
  API;

  /** The name in the API. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
