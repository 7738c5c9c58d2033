package jp.yagura.account.watch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking an address. */
sealed interface Fetched {

  /**
   * It answered.
   *
   * @param hash of the bytes that came, by which they are known again
   */
  record Body(String text, Validator validator, String hash) implements Fetched {}

  /** It is as it was. */
  record Unchanged() implements Fetched {}

  /**
   * It did not answer.
   *
   * @param detail for people, such as the status
   * @param after how long the platform wants to be left alone; null where it does not say
   */
  record Missed(WatchProblem problem, String detail, @Nullable Duration after) implements Fetched {}
}
