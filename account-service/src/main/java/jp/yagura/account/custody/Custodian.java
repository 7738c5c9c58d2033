package jp.yagura.account.custody;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person who knows the password, or may use it.
 *
 * @param from first day in Japan; null while unknown
 * @param until last day in Japan; null while it goes on
 */
record Custodian(
    String name, String division, @Nullable LocalDate from, @Nullable LocalDate until) {
  @SuppressWarnings("NullAway") // JSON may leave anything out
  Custodian {
    name = CustodyTexts.line(name);
    division = CustodyTexts.line(division);
  }

  /** Whether the person has it on a day. */
  boolean on(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  /** Whether the person's time was over before a day. */
  boolean leftBefore(LocalDate day) {
    return until != null && until.isBefore(day);
  }
}
