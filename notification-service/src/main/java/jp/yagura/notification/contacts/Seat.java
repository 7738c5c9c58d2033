package jp.yagura.notification.contacts;

import java.util.Arrays;
import java.util.List;
import jp.yagura.kit.web.WireName;
import jp.yagura.kit.web.WireNames;

/** Where somebody stands on the way an alarm is escalated, lowest first. */
public enum Seat implements WireName {
  /** The role's shared mailbox. */
  MAILBOX(0),
  /** The role's head. */
  HEAD(1),
  /** 宿直・当番: who is there when the office is empty. */
  DUTY(2),
  /** The administrator, where the way ends and the alarm is repeated. */
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

  /** The seat that is told after this level; at the top the administrator again. */
  public static Seat above(int level) {
    return Arrays.stream(values())
        .filter(seat -> seat.level > level)
        .findFirst()
        .orElse(ADMINISTRATOR);
  }

  /** All seats up to this level. */
  public static List<Seat> upTo(int level) {
    return Arrays.stream(values()).filter(seat -> seat.level <= level).toList();
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
