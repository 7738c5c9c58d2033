package jp.yagura.account.campaign;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** How far a campaign is. */
public enum CampaignState implements WireName {
  /** Its texts wait for somebody of PR. */
  DRAFT,
  /** It has not begun. */
  APPROVED,
  RUNNING,
  /** Somebody decided to stop it; residents read so until the day it would have ended. */
  STOPPED,
  OVER;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
