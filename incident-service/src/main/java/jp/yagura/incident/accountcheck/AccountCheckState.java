package jp.yagura.incident.accountcheck;

import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** Where the check of an account stands. */
public enum AccountCheckState implements WireName {
  OPEN,
  /** Nothing was found. */
  OK,
  /** Something was found, and is reported. */
  FINDING,
  /** It need not be checked, with a reason. */
  NOT_NEEDED;

  @Override
  public String wire() {
    return WireNames.of(this);
  }

  @Override
  public String toString() {
    return wire();
  }
}
