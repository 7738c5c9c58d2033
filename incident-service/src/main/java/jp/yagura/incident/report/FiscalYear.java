package jp.yagura.incident.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;

/**
 * The Japanese fiscal year: from April to March, in Tokyo.
 *
 * @param starts the calendar year in which it starts; 2026 is 令和8年度
 */
record FiscalYear(int starts) {
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final int BEFORE_REIWA = 2018;

  static FiscalYear of(Instant instant) {
    LocalDate day = LocalDate.ofInstant(instant, TOKYO);
    boolean lastYears = day.getMonthValue() < Month.APRIL.getValue();
    return new FiscalYear(lastYears ? day.getYear() - 1 : day.getYear());
  }

  /** {@code R8-0001}; more digits when a year should need them. */
  String number(int serial) {
    return "R%d-%04d".formatted(starts - BEFORE_REIWA, serial);
  }

  /** {@code 訓練8-001}: of a drill. */
  String drill(int serial) {
    return "訓練%d-%03d".formatted(starts - BEFORE_REIWA, serial);
  }
}
