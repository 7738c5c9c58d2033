package jp.yagura.account.post;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** On what a post may be posted. */
enum PostBasis implements WireName {
  /** Whoever decides agreed to it here. */
  WRITTEN,
  ORAL,
  STANDING,
  /** The guideline has nobody agree; whoever wrote it went through the list. */
  CHECKLIST;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
