package jp.yagura.account.accountreview;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** What comes of a review. */
enum ReviewResult implements WireName {
  /** It is as it should be, and goes on. */
  KEEP,
  /** It goes on, and something is improved. */
  IMPROVE,
  /** It is to rest; a step of its own. */
  SUSPEND,
  /** It is to be closed; a procedure of its own. */
  CLOSE;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
