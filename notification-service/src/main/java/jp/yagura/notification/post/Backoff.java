package jp.yagura.notification.post;

import java.time.Duration;

/**
 * Pauses between attempts that double up to a limit, each a little different so that not all come
 * back at once.
 */
record Backoff(Duration first, Duration longest) {

  /**
   * The pause after an attempt that failed.
   *
   * @param attempt 1 for the first
   * @param chance from 0 to 1; takes up to a fifth off
   */
  Duration after(int attempt, double chance) {
    int doublings = Math.min(attempt - 1, 20);
    Duration full = first.multipliedBy(1L << doublings);
    Duration capped = full.compareTo(longest) > 0 ? longest : full;
    return Duration.ofMillis(Math.round(capped.toMillis() * (1 - chance / 5)));
  }
}
