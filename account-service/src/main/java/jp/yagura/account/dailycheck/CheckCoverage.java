package jp.yagura.account.dailycheck;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many of the looks that were due were made.
 *
 * @param accountId null for a division as a whole
 * @param name of the account, or of the division
 * @param weeks by week, the newest first
 */
record CheckCoverage(@Nullable UUID accountId, String name, String division, List<Week> weeks) {
  CheckCoverage {
    weeks = List.copyOf(weeks);
  }

  /**
   * A week.
   *
   * @param from its Monday, in Japan
   * @param due looks that were due by now
   * @param made how many of them were made on the day
   */
  record Week(LocalDate from, int due, int made) {
    Week and(Week other) {
      return new Week(from, due + other.due, made + other.made);
    }

    /** Whether nothing was left out. */
    public boolean full() {
      return made >= due;
    }
  }
}
