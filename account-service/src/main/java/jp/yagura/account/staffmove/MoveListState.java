package jp.yagura.account.staffmove;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** Where a list stands. */
enum MoveListState implements WireName {
  OPEN,
  APPLIED,
  UNDONE;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
