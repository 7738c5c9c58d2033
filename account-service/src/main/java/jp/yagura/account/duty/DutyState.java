package jp.yagura.account.duty;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** Where a duty stands. */
public enum DutyState implements WireName {
  OPEN,
  DONE,
  /** What it was about fell away. */
  WITHDRAWN;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
