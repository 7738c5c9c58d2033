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
    Optional<OfficeSettings.Own> own =
        Optional.ofNullable(settings.municipality().get(municipality));
    LocalTime opens = own.flatMap(OfficeSettings.Own::opens).orElse(settings.opens());
    LocalTime closes = own.flatMap(OfficeSettings.Own::closes).orElse(settings.closes());
    List<LocalDate> besides = own.flatMap(OfficeSettings.Own::closedOn).orElse(List.of());
    LocalTime time = local.toLocalTime();
    return isWorkingDay(local.toLocalDate(), besides)
        && !time.isBefore(opens)
        && time.isBefore(closes);
  }

  private boolean isWorkingDay(LocalDate day, List<LocalDate> besides) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && holidays.name(day).isEmpty()
        && !isYearEnd(day)
        && !besides.contains(day);
  }

  private boolean isYearEnd(LocalDate day) {
    MonthDay today = MonthDay.from(day);
    MonthDay from = MonthDay.parse("--" + settings.yearEndFrom());
    MonthDay until = MonthDay.parse("--" + settings.yearEndUntil());
    return !today.isBefore(from) || !today.isAfter(until);
  }
}
