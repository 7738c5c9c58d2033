package jp.yagura.account.duty;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** Which duties a list shows. */
enum DutyShow implements WireName {
  /** What the reader has to do. */
  MINE,
  /** What was not done in time, of all divisions that the reader may see. */
  LATE,
  /** What is to be done, of all divisions that the reader may see. */
  OPEN,
  /** What is done, or fell away. */
  ENDED;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
