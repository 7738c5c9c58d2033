package jp.yagura.notification.contact;

import jp.yagura.notification.wire.WireName;
import jp.yagura.notification.wire.WireNames;

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
