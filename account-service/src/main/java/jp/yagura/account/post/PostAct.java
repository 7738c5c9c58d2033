package jp.yagura.account.post;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** What is done to a post; each is one line of the ledger. */
enum PostAct implements WireName {
  WRITE,
  EDIT,
  /** The decision is asked for. */
  ASK,
  APPROVE,
  RETURN,
  /** The head agreed orally; the head confirms it afterwards. */
  APPROVED_ORALLY,
  /** It falls under what the head agreed to beforehand. */
  USE_STANDING,
  /** Looked through by whoever wrote it, where the guideline has nobody agree. */
  CHECKED,
  /** The head confirms it afterwards. */
  CONFIRM,
  /** The head says that it was not agreed to, or should not have been posted. */
  CONTRADICT,
  POSTED,
  CORRECT,
  WITHDRAW;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
