package jp.yagura.incident.step;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long until a target, or since it passed.
 *
 * @param over whether it passed
 * @param minutes full minutes, not negative
 */
public record TimeLeft(boolean over, long minutes) {

  /** On which side of the target a time is, to the minute. */
  public enum Side {
    BEFORE,
    NOW,
    AFTER
  }

  public Side side() {
    return minutes == 0 ? Side.NOW : over ? Side.AFTER : Side.BEFORE;
  }

  /** Null without a target. */
  public static @Nullable TimeLeft of(@Nullable Instant due, Instant now) {
    if (due == null) {
      return null;
    }
    Duration left = Duration.between(now, due);
    boolean over = left.isNegative() || left.isZero();
    return new TimeLeft(over, left.abs().toMinutes());
  }
}
