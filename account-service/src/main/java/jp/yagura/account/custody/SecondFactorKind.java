package jp.yagura.account.custody;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** By what besides the password whoever signs in shows who they are. */
enum SecondFactorKind implements WireName {
  /** Nobody has looked. */
  UNKNOWN,
  NONE,
  SMS,
  /** An app that shows codes, or asks to confirm. */
  APP,
  SECURITY_KEY;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
