package jp.yagura.kit.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import jp.yagura.kit.page.Times;

/** Whether somebody sits in the office. Off hours the duty list is told, not an empty office. */
@ApplicationScoped
public class OfficeCalendar {
  private final NationalHolidays holidays;
  private final OfficeSettings settings;

  OfficeCalendar(NationalHolidays holidays, OfficeSettings settings) {
    this.holidays = holidays;
    this.settings = settings;
  }

  /** Whether the municipality's offices are staffed at that moment; days are those of Tokyo. */
  public boolean isOpen(String municipality, Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, Times.TOKYO);
    Hours hours = hours(municipality);
    LocalTime time = local.toLocalTime();
    return isWorkingDay(local.toLocalDate(), hours)
        && !time.isBefore(hours.opens())
        && time.isBefore(hours.closes());
  }

  /**
   * When office days have passed: the end of the office hours of the last. The day itself does not
   * count, as time limits of days are counted in Japan (Civil Code, article 140).
   *
   * @param from a moment, on a working day or not
   * @param days how many, at least 1
   */
  public Instant afterDays(String municipality, Instant from, int days) {
    Hours hours = hours(municipality);
    LocalDate day = LocalDate.ofInstant(from, Times.TOKYO);
    for (int left = days; left > 0; left--) {
      day = nextWorkingDay(day.plusDays(1), hours);
    }
    return day.atTime(hours.closes()).atZone(Times.TOKYO).toInstant();
  }

  /**
   * When so much time has passed in which the office was staffed.
   *
   * @param from a moment, in the office hours or not
   * @param time more than nothing
   */
  public Instant afterHours(String municipality, Instant from, Duration time) {
    Hours hours = hours(municipality);
    LocalDateTime now = LocalDateTime.ofInstant(from, Times.TOKYO);
    Duration left = time;
    while (true) {
      LocalDate day = nextWorkingDay(now.toLocalDate(), hours);
      LocalDateTime opens = day.atTime(hours.opens());
      LocalDateTime begins = now.isAfter(opens) ? now : opens;
      Duration rest = Duration.between(begins, day.atTime(hours.closes()));
      if (left.compareTo(rest) <= 0) {
        return begins.plus(left).atZone(Times.TOKYO).toInstant();
      }
      left = rest.isNegative() ? left : left.minus(rest);
      now = day.plusDays(1).atStartOfDay();
    }
  }

  /**
   * The office hours of a municipality.
   *
   * @param own whether any of it is the municipality's own rather than the product's default
   * @param closedOn days on which it is closed besides
   */
  public record Hours(
      LocalTime opens,
      LocalTime closes,
      MonthDay yearEndFrom,
      MonthDay yearEndUntil,
      List<LocalDate> closedOn,
      boolean own) {}

  /** A national holiday with its name in Japanese. */
  public record Holiday(LocalDate day, String name) {}

  /** What is set for a municipality. */
  public Hours hours(String municipality) {
    Optional<OfficeSettings.Own> own =
        Optional.ofNullable(settings.municipality().get(municipality));
    return new Hours(
        own.flatMap(OfficeSettings.Own::opens).orElse(settings.opens()),
        own.flatMap(OfficeSettings.Own::closes).orElse(settings.closes()),
        MonthDay.parse("--" + settings.yearEndFrom()),
        MonthDay.parse("--" + settings.yearEndUntil()),
        own.flatMap(OfficeSettings.Own::closedOn).orElse(List.of()),
        own.isPresent());
  }

  /** The national holidays of the year that begins with this day. */
  public List<Holiday> holidays(LocalDate from) {
    return from.datesUntil(from.plusYears(1))
        .flatMap(day -> holidays.name(day).map(name -> new Holiday(day, name)).stream())
        .toList();
  }

  private LocalDate nextWorkingDay(LocalDate from, Hours hours) {
    LocalDate day = from;
    while (!isWorkingDay(day, hours)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private boolean isWorkingDay(LocalDate day, Hours hours) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && holidays.name(day).isEmpty()
        && !isYearEnd(day, hours)
        && !hours.closedOn().contains(day);
  }

  private static boolean isYearEnd(LocalDate day, Hours hours) {
    MonthDay today = MonthDay.from(day);
    return !today.isBefore(hours.yearEndFrom()) || !today.isAfter(hours.yearEndUntil());
  }
}
