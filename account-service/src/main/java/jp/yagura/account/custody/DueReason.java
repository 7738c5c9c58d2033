package jp.yagura.account.custody;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** Why something is to be done about the credentials of an account. */
public enum DueReason implements WireName {
  NO_RECORD,
  NO_CUSTODIAN,
  CUSTODIAN_LEFT,
  DEVICE_LOST,
  HIJACKED,
  ROTATION_UNKNOWN,
  ROTATION_OLD,
  /** NGS-9.2 recommends a second factor; no guideline demands one. */
  NO_SECOND_FACTOR,
  SECOND_FACTOR_UNKNOWN;

  /** Whether it is recommended only. */
  boolean recommended() {
    return this == NO_SECOND_FACTOR || this == SECOND_FACTOR_UNKNOWN;
  }

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
