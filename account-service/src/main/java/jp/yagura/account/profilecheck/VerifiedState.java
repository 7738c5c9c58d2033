package jp.yagura.account.profilecheck;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** Whether an account carries the platform's verified mark (NGS-6.2a). */
enum VerifiedState implements WireName {
  OBTAINED,
  /** The platform offers none for such accounts. */
  NOT_OFFERED,
  /** It could be had; why it is not is said with it. */
  NOT_OBTAINED;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
