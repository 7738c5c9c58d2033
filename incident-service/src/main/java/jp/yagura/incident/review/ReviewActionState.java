package jp.yagura.incident.review;

import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** Where an action of a review stands. */
public enum ReviewActionState implements WireName {
  OPEN,
  DONE,
  /** It is not done after all, with a reason. */
  DROPPED;

  @Override
  public String wire() {
    return WireNames.of(this);
  }

  @Override
  public String toString() {
    return wire();
  }
}
