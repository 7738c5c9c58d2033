package jp.yagura.notification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
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
