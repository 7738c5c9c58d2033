package jp.yagura.kit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** On which day of a year a national holiday falls. */
sealed interface HolidayRule {

  LocalDate in(int year);

  /** A fixed day, such as 11-23. */
  record Fixed(int month, int day) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return MonthDay.of(month, day).atYear(year);
    }
  }

  /** The n-th Monday of a month, such as 01-Mon2. */
  record NthMonday(int month, int nth) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
    }
  }

  /**
   * The day of an equinox in Japan. The cabinet announces it each February; the usual formula gives
   * the same days from 1980 to 2099.
   *
   * @param offset the day of the equinox in 1980, with its fraction
   */
  record Equinox(int month, double offset) implements HolidayRule {
    private static final double DRIFT = 0.242194;

    @Override
    public LocalDate in(int year) {
      int since = year - 1980;
      return LocalDate.of(year, month, (int) (offset + DRIFT * since - Math.floorDiv(since, 4)));
    }
  }

  /** Reads the third column of the table. */
  static HolidayRule parse(String text) {
    return switch (text) {
      case "vernal" -> new Equinox(3, 20.8431);
      case "autumnal" -> new Equinox(9, 23.2488);
      default -> {
        String[] parts = text.split("-", 2);
        int month = Integer.parseInt(parts[0]);
        yield parts[1].startsWith("Mon")
            ? new NthMonday(month, Integer.parseInt(parts[1].substring(3)))
            : new Fixed(month, Integer.parseInt(parts[1]));
      }
    };
  }
}
