package jp.yagura.account.dailycheck;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import jp.yagura.kit.page.Times;

/**
 * On which days an account is to be looked at, and until when.
 *
 * @param dueAt until when of the day, in Japan
 * @param closed days besides Saturdays and Sundays on which the office is closed
 */
record CheckPolicy(LocalTime dueAt, Set<LocalDate> closed) {
  CheckPolicy {
    closed = Set.copyOf(closed);
  }

  /** Whether it is to be looked at on a day. */
  boolean dueOn(LocalDate day, CheckRhythm rhythm) {
    return switch (rhythm) {
      case DAILY -> true;
      case WEEKDAYS -> open(day);
      case WEEKLY -> open(day) && day.with(DayOfWeek.MONDAY).datesUntil(day).noneMatch(this::open);
      case NONE -> false;
    };
  }

  /** When a look on a day is late. */
  Instant due(LocalDate day) {
    return day.atTime(dueAt).atZone(Times.TOKYO).toInstant();
  }

  private boolean open(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !closed.contains(day);
  }
}
