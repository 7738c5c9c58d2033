package jp.yagura.account.dailycheck;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Predicate;
import jp.yagura.kit.page.Times;

/**
 * On which days an account is to be looked at, and until when.
 *
 * @param dueAt until when of the day, in Japan
 * @param open whether the office is open on a day
 */
record CheckPolicy(LocalTime dueAt, Predicate<LocalDate> open) {

  /** Whether it is to be looked at on a day. */
  boolean dueOn(LocalDate day, CheckRhythm rhythm) {
    return switch (rhythm) {
      case DAILY -> true;
      case WEEKDAYS -> open.test(day);
      case WEEKLY -> open.test(day) && day.with(DayOfWeek.MONDAY).datesUntil(day).noneMatch(open);
      case NONE -> false;
    };
  }

  /** When a look on a day is late. */
  Instant due(LocalDate day) {
    return day.atTime(dueAt).atZone(Times.TOKYO).toInstant();
  }
}
