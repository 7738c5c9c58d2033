package jp.yagura.incident.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

  @Test
  void aYearRunsFromAprilToMarchInTokyo() {
    assertEquals("R7-0009", number("2026-03-31T14:59:59.999999Z"));
    assertEquals("R8-0009", number("2026-03-31T15:00:00Z"));
    assertEquals("R8-0009", number("2026-12-31T23:00:00Z"));
    assertEquals("R8-0009", number("2027-03-31T14:59:59Z"));
    assertEquals("R9-0009", number("2027-03-31T15:00:00Z"));
  }

  @Test
  void aBusyYearGetsLongerNumbers() {
    assertEquals("R8-10000", new FiscalYear(2026).number(10_000));
  }

  private static String number(String instant) {
    return FiscalYear.of(Instant.parse(instant)).number(9);
  }
}
