package jp.yagura.account.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Who runs an account for the municipality, which opened it and answers for it (NGS-2a, FJI-5).
 *
 * @param name of the contractor
 * @param until last day of the contract in Japan, as ISO 8601; null while unknown
 * @param division the division that holds the contract; null where it is the one that runs the
 *     account
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contractor(String name, @Nullable String until, @Nullable String division) {
  @SuppressWarnings("NullAway") // JSON may leave the name out
  public Contractor {
    name = name == null ? "" : name.strip();
    until = until == null || until.isBlank() ? null : until.strip();
    division = division == null || division.isBlank() ? null : division.strip();
  }

  /**
   * Whether the contract was over by a day. One without a last day, or with one that cannot be
   * read, goes on.
   */
  public boolean endedBefore(LocalDate day) {
    try {
      return until != null && LocalDate.parse(until).isBefore(day);
    } catch (DateTimeParseException _) {
      return false;
    }
  }
}
