package jp.yagura.account.dailycheck;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** What somebody saw who looked at an account. */
enum CheckOutcome implements WireName {
  /** 異常なし. */
  FINE,
  /** おかしい. */
  ODD;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
