package jp.yagura.incident.step;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long until a target, or since it passed.
 *
 * @param over whether it passed
 */
public record TimeLeft(boolean over, long days, long hours, long minutes) {

  /** Null without a target. */
  public static @Nullable TimeLeft of(@Nullable Instant due, Instant now) {
    if (due == null) {
      return null;
    }
    Duration left = Duration.between(now, due);
    boolean over = left.isNegative() || left.isZero();
    Duration size = left.abs();
    return new TimeLeft(over, size.toDays(), size.toHoursPart(), size.toMinutesPart());
  }
}
