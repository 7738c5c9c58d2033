package jp.yagura.account.dailycheck;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** On which days an account is looked at. */
enum CheckRhythm implements WireName {
  DAILY,
  /** On days on which the office is open. */
  WEEKDAYS,
  /** On the first day of the week on which the office is open. */
  WEEKLY,
  NONE;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
