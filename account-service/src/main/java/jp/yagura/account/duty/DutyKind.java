package jp.yagura.account.duty;

import com.fasterxml.jackson.annotation.JsonValue;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** What a duty is about. Its title stands in the words of this room as {@code kind_…}. */
public enum DutyKind implements WireName {
  /** Something that the guideline has looked at again and again. */
  REVIEW,
  /** A password is to be changed. */
  ROTATION,
  /** Who makes sure that the password is as NGS-9.3a to c ask. */
  ATTESTATION,
  /** Somebody who keeps the credentials leaves, or moves to another division. */
  CUSTODIAN_GONE,
  /** The time for which an account was opened ends. */
  PERIOD_END,
  /** The contract ends with whoever runs an account for the municipality. */
  CONTRACT_END,
  /** Somebody has the turn in the transfer of an account to another division. */
  TRANSFER,
  /** Whether the page of an account on its platform shows what it should. */
  PROFILE,
  /** Nothing was posted for a long time. */
  SILENCE,
  /** A stage of an application, for its owner; or to rewrite one that was given back. */
  APPLICATION,
  /** Nobody looked at an account that is looked at by hand. */
  DAILY_CHECK,
  /** Something unusual was noticed about an account. */
  FINDING,
  /** Somebody is to agree to a post. */
  POST_DECISION,
  /** The head confirms afterwards what was agreed orally, or posted beforehand. */
  POST_CONFIRMATION,
  /** The head has not confirmed in time. */
  POST_CONFIRMATION_LATE,
  /** Everybody of a division reads what the guideline says to private persons. */
  ACKNOWLEDGEMENT;

  @Override
  @JsonValue
  public String wire() {
    return WireNames.of(this);
  }
}
