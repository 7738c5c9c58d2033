package jp.yagura.notification.contacts;

import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** By which way somebody is told. */
public enum Channel implements WireName {
  EMAIL;

  @Override
  public String wire() {
    return WireNames.of(this);
  }

  @Override
  public String toString() {
    return wire();
  }
}
