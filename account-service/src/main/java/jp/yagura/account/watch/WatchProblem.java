package jp.yagura.account.watch;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** Why an account could not be read. */
enum WatchProblem implements WireName {
  /** The address is none that this deployment reads. */
  NOT_ALLOWED,
  NOT_FOUND,
  /** The platform asks to come back later. */
  LIMITED,
  TIMED_OUT,
  UNREACHABLE,
  TOO_LARGE,
  /** The answer is not what the platform promises. */
  UNREADABLE,
  /** Any other refusal of the platform. */
  REFUSED;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
