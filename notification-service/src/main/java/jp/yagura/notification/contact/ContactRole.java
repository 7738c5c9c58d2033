package jp.yagura.notification.contact;

import jp.yagura.notification.wire.WireName;
import jp.yagura.notification.wire.WireNames;

/** For which role of the guideline somebody is told. */
public enum ContactRole implements WireName {
  /** 広報主管課. */
  PR,
  /** 情報システム主管課. */
  IT,
  /** 所属長 of the division that runs the account. */
  HEAD;

  @Override
  public String wire() {
    return WireNames.of(this);
  }

  @Override
  public String toString() {
    return wire();
  }
}
