package jp.yagura.account.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** How far a finding is. */
public enum FindingState implements WireName {
  OPEN,
  /** A report about the account came in. */
  REPORTED,
  /** Somebody said why it is no harm. */
  EXPLAINED,
  /** It went away by itself: it can be read again, or the link is back. */
  ENDED;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
