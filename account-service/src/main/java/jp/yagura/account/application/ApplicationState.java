package jp.yagura.account.application;

import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** How an application stands. */
enum ApplicationState implements WireName {
  /** Being written; only the division sees it. */
  DRAFT,
  /** Handed in; the stages of the guideline are being passed. */
  FILED,
  /** Given back with a reason, to be changed and filed again. */
  RETURNED,
  /** Turned down for good. */
  REFUSED,
  /** Taken back by the division. */
  WITHDRAWN,
  /** Over: what was applied for has happened. */
  DONE;

  /** Whether the division may write in it. */
  boolean written() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether nothing will happen to it any more. */
  boolean ended() {
    return this == REFUSED || this == WITHDRAWN || this == DONE;
  }

  @Override
  public String wire() {
    return WireNames.of(this);
  }
}
