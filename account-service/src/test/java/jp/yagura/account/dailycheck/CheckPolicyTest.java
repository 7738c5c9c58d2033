package jp.yagura.account.dailycheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckPolicyTest {
  /** A Monday. */
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

  private final CheckPolicy policy = policy(Set.of());

  @Test
  void officesAreClosedOnWeekendsAndOnClosedDays() {
    assertEquals(List.of(1, 2, 3, 4, 5), days(policy, CheckRhythm.WEEKDAYS));
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), days(policy, CheckRhythm.DAILY));
    assertEquals(List.of(), days(policy, CheckRhythm.NONE));
    CheckPolicy holiday = policy(Set.of(MONDAY));
    assertEquals(List.of(2, 3, 4, 5), days(holiday, CheckRhythm.WEEKDAYS));
  }

  @Test
  void onceAWeekIsTheFirstDayOnWhichTheOfficeIsOpen() {
    assertEquals(List.of(1), days(policy, CheckRhythm.WEEKLY));
    CheckPolicy holiday = policy(Set.of(MONDAY, MONDAY.plusDays(1)));
    assertEquals(List.of(3), days(holiday, CheckRhythm.WEEKLY));
  }

  @Test
  void aLookIsLateInTheEveningInJapan() {
    assertEquals(Instant.parse("2026-11-30T08:00:00Z"), policy.due(MONDAY));
  }

  private static CheckPolicy policy(Set<LocalDate> closed) {
    return new CheckPolicy(
        LocalTime.of(17, 0), day -> day.getDayOfWeek().getValue() <= 5 && !closed.contains(day));
  }

  private static List<Integer> days(CheckPolicy policy, CheckRhythm rhythm) {
    return MONDAY
        .datesUntil(MONDAY.plusDays(7))
        .filter(day -> policy.dueOn(day, rhythm))
        .map(day -> day.getDayOfWeek().getValue())
        .toList();
  }
}
