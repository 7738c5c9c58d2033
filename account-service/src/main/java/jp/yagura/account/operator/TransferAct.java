package jp.yagura.account.operator;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** What may be done about a transfer. */
enum TransferAct implements WireName {
  /** Whoever has the turn says yes: PR decides, the other division takes the account over. */
  AGREE,
  /** Whoever has the turn says no. */
  DECLINE,
  /** PR, or the division that wished it, takes it back. */
  WITHDRAW;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
