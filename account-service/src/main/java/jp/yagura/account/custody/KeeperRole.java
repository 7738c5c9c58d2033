package jp.yagura.account.custody;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** As what somebody stands in the record of who keeps the credentials. */
public enum KeeperRole implements WireName {
  CUSTODIAN,
  ADMINISTRATOR,
  DEVICE_HOLDER,
  SECOND_FACTOR,
  RECOVERY;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
