package jp.yagura.notification.post;

import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** Why somebody is told. */
public enum AlertKind implements WireName {
  /** It began. */
  ALARM,
  /** A step passed its target time. */
  REMINDER,
  /** A platform has not answered a request. */
  REQUEST,
  /** Something that was promised or planned was not done in time. */
  DUTY,
  /** An account is to be checked, because it shares a key with a hijacked one. */
  CHECK,
  /** Something more happened in a drill. */
  INJECT,
  /** It is over, told to everybody who got the alarm. */
  ALL_CLEAR,
  /** Nobody confirmed in time. */
  ESCALATION,
  /** The report arrived; told to the person who reported. */
  RECEIPT,
  /** What became of the report; told to the person who reported. */
  OUTCOME,
  /** What became of an incident; told to who watches it. */
  WATCH,
  /** Somebody is named in a comment. */
  MENTION,
  /** Somebody is asked to take something over, or hears the answer. */
  HANDOVER;

  /**
   * Whether it is a letter to the person who reported, who knows the report and need not see the
   * incident.
   */
  public boolean forReporter() {
    return this == RECEIPT || this == OUTCOME;
  }

  /**
   * Whether it is a letter to one person rather than to a role. Those are between us and that
   * person: no other service hears of them, nobody confirms them, and nothing is escalated.
   */
  public boolean personal() {
    return forReporter() || this == WATCH || this == MENTION || this == HANDOVER;
  }

  /** Whether a human has to say that it arrived. */
  public boolean wantsConfirmation() {
    return this == ALARM || this == ESCALATION;
  }

  @Override
  public String wire() {
    return WireNames.of(this);
  }

  @Override
  public String toString() {
    return wire();
  }
}
