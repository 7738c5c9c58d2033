package jp.yagura.account.application;

import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** What is applied for. */
enum ApplicationKind implements WireName {
  /** A new account. */
  OPENING,
  /** Another operation policy for an account that is there. */
  POLICY_CHANGE,
  /** The end of an account. */
  CLOSING;

  @Override
  public String wire() {
    return WireNames.of(this);
  }
}
