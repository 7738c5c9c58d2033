package jp.yagura.incident.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a text was written as, in the order in which a page names them. */
public enum TextKind {
  INCIDENT,
  ACCOUNT,
  FAKE,
  DESCRIPTION,
  REPORT,
  COMMENT,
  NOTICE,
  PLATFORM_REQUEST,
  EVIDENCE,
  REVIEW_ACTION;

  /** The name in the API, such as {@code platform-request}. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As pages write it. */
  @Override
  public String toString() {
    return name();
  }
}
