package jp.yagura.account.watch;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** Whether anybody knows by reading how an account is. */
enum WatchStatus implements WireName {
  /** Nobody asked for it. */
  OFF,
  /** The deployment reads no accounts. */
  DISABLED,
  /** It was not read yet. */
  WAITING,
  WATCHED,
  /** The last attempt failed, or the last two. */
  MISSED,
  /** 監視できません: nobody knows how it is. */
  NOT_WATCHED;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
