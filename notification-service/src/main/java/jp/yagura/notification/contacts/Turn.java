package jp.yagura.notification.contacts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on the duty list, both included, in Asia/Tokyo.
 *
 * @param from null is open
 * @param until null is open
 */
public record Turn(@Nullable LocalDate from, @Nullable LocalDate until) {

  /** Whether it is this turn on that day. */
  public boolean includes(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
