package jp.yagura.kit.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import jp.yagura.kit.page.Times;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeCalendarTest {
  private final NationalHolidays holidays = new NationalHolidays();
  private final OfficeCalendar calendar = new OfficeCalendar(holidays, settings());

  private static OfficeSettings settings() {
    return new SmallRyeConfigBuilder()
        .withMapping(OfficeSettings.class)
        .withDefaultValues(
            Map.of(
                "yagura.office.municipality.fuji.opens", "09:00",
                "yagura.office.municipality.fuji.closed-on", "2026-11-24"))
        .build()
        .getConfigMapping(OfficeSettings.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01,元日",
    "2026-01-12,成人の日",
    "2024-02-12,振替休日",
    "2026-02-11,建国記念の日",
    "2026-02-23,天皇誕生日",
    "2025-02-24,振替休日",
    "2026-03-20,春分の日",
    "2024-03-20,春分の日",
    "2026-05-03,憲法記念日",
    "2026-05-06,振替休日",
    "2026-07-20,海の日",
    "2026-09-21,敬老の日",
    "2026-09-22,国民の休日",
    "2026-09-23,秋分の日",
    "2024-09-22,秋分の日",
    "2024-09-23,振替休日",
    "2026-10-12,スポーツの日",
    "2026-11-23,勤労感謝の日",
    "2026-11-24,''",
    "2026-12-29,''",
    "2027-03-21,春分の日",
    "2027-03-22,振替休日"
  })
  void theLawNamesTheDay(LocalDate day, String name) {
    assertEquals(name, holidays.name(day).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:00,true",
    "2026-11-24T08:29,false",
    "2026-11-24T08:30,true",
    "2026-11-24T17:14,true",
    "2026-11-24T17:15,false",
    "2026-11-23T10:00,false",
    "2026-11-22T10:00,false",
    "2026-11-21T10:00,false",
    "2026-12-28T10:00,true",
    "2026-12-29T10:00,false",
    "2026-12-30T22:00,false",
    "2026-12-31T10:00,false",
    "2027-01-03T10:00,false",
    "2027-01-04T10:00,true",
    "2024-02-12T08:08,false"
  })
  void theOfficeIsStaffedOnWorkingDays(LocalDateTime at, boolean open) {
    assertEquals(open, calendar.isOpen("nagasaki", at.atZone(Times.TOKYO).toInstant()));
  }

  @ParameterizedTest
  @CsvSource({
    // over the year's end and the first weekend of January
    "2026-12-25T10:00,3,2027-01-05T17:15",
    "2026-12-28T10:00,1,2027-01-04T17:15",
    "2026-12-28T18:00,1,2027-01-04T17:15",
    "2026-12-31T23:59,1,2027-01-04T17:15",
    // over a substitute holiday (Sunday 21 March 2027) and over 国民の休日
    "2027-03-19T10:00,1,2027-03-23T17:15",
    "2026-09-18T10:00,1,2026-09-24T17:15",
    // from a Saturday
    "2026-11-21T10:00,1,2026-11-24T17:15",
    "2026-11-24T09:00,1,2026-11-25T17:15"
  })
  void officeDaysEndWithTheLastOfThem(LocalDateTime from, int days, LocalDateTime until) {
    assertEquals(
        until.atZone(Times.TOKYO).toInstant(),
        calendar.afterDays("nagasaki", from.atZone(Times.TOKYO).toInstant(), days));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T09:00,PT4H,2026-11-24T13:00",
    "2026-11-24T16:15,PT1H,2026-11-24T17:15",
    "2026-11-24T16:15,PT2H,2026-11-25T09:30",
    "2026-11-24T20:00,PT1H,2026-11-25T09:30",
    "2026-11-24T06:00,PT1H,2026-11-24T09:30",
    "2026-12-28T17:00,PT1H,2027-01-04T09:15",
    "2026-12-30T12:00,PT9H,2027-01-05T08:45"
  })
  void officeHoursRunWhileItIsStaffed(LocalDateTime from, Duration time, LocalDateTime until) {
    assertEquals(
        until.atZone(Times.TOKYO).toInstant(),
        calendar.afterHours("nagasaki", from.atZone(Times.TOKYO).toInstant(), time));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20T10:00,1,2026-11-25T17:15"})
  void aMunicipalitysOwnClosingDayDoesNotCount(LocalDateTime from, int days, LocalDateTime until) {
    assertEquals(
        until.atZone(Times.TOKYO).toInstant(),
        calendar.afterDays("fuji", from.atZone(Times.TOKYO).toInstant(), days));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-25T08:45,false", "2026-11-25T09:00,true", "2026-11-24T10:00,false"})
  void aMunicipalityHasItsOwnHours(LocalDateTime at, boolean open) {
    assertEquals(open, calendar.isOpen("fuji", at.atZone(Times.TOKYO).toInstant()));
  }
}
