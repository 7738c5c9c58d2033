package jp.yagura.incident.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be wrong with evidence. */
public enum ChainFault {
  /** The stored bytes are not those that came. */
  CONTENT_CHANGED,
  /** Its name, its sum, who added it or when is not what was recorded. */
  RECORD_CHANGED,
  /** It was recorded and is not there any more. */
  MISSING,
  /** The chain does not end as was recorded. */
  END_DIFFERS,
  /** The chain is not as it was written down on a day. */
  ANCHOR_DIFFERS;

  /** The name in the API. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
