package jp.yagura.account.operator;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** How far a transfer is. */
enum TransferState implements WireName {
  /** The division that runs the account wishes it; PR decides. */
  ASKED,
  /** PR has decided it; the division that is to run the account takes it over. */
  DECIDED,
  /** The account has passed to it. */
  ACCEPTED,
  /** PR or the other division said no. */
  DECLINED,
  /** It was taken back before it happened. */
  WITHDRAWN;

  /** Whether somebody has still to act. */
  boolean open() {
    return this == ASKED || this == DECIDED;
  }

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
