package jp.yagura.notification.contacts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import jp.yagura.kit.calendar.OfficeCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What the page of contacts shows.
 *
 * @param done what has just been done, or null
 * @param said what the mail server answered to a test that failed, or null
 */
record ContactListPage(
    List<Section> sections,
    List<Reachability.Gap> gaps,
    Office office,
    boolean mayKeep,
    LocalDate today,
    boolean english,
    @Nullable String done,
    @Nullable String said) {

  /** The contacts of one role. */
  record Section(ContactRole role, List<ContactView> contacts) {}

  /** When the offices are empty. */
  record Office(OfficeCalendar.Hours hours, List<OfficeCalendar.Holiday> holidays) {}

  /** 11月23日(月), or 23 Nov 2026. */
  public String day(LocalDate day) {
    return english
        ? DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH).format(day)
        : DateTimeFormatter.ofPattern("yyyy年M月d日(E)", Locale.JAPANESE).format(day);
  }

  public String time(LocalTime time) {
    return DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).format(time);
  }

  public String monthDay(MonthDay day) {
    return english
        ? DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(day.atYear(2000))
        : DateTimeFormatter.ofPattern("M月d日", Locale.JAPANESE).format(day);
  }

  /** Whether it is this contact's turn today. */
  public boolean onToday(ContactView contact) {
    return new Turn(contact.dutyFrom(), contact.dutyUntil()).includes(today);
  }
}
