package jp.yagura.notification.contacts;

import java.util.Arrays;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** Where somebody stands on the way an alarm climbs, lowest first. */
public enum Seat implements WireName {
  /** The role's shared mailbox. */
  MAILBOX(0),
  /** The role's head. */
  HEAD(1),
  /** 宿直・当番: who is there when the office is empty. */
  DUTY(2),
  /** The administrator, where the climb ends and the alarm keeps ringing. */
  ADMINISTRATOR(3);

  private final int level;

  Seat(int level) {
    this.level = level;
  }

  /** The highest level. */
  public static final int TOP = ADMINISTRATOR.level();

  /** 0 for the mailbox up to 3 for the administrator. */
  public int level() {
    return level;
  }

  /** The seat of a level. */
  public static Seat at(int level) {
    return Arrays.stream(values()).filter(seat -> seat.level == level).findFirst().orElseThrow();
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
