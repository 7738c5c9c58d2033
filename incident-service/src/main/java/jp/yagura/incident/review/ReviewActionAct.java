package jp.yagura.incident.review;

import org.jspecify.annotations.Nullable;

/** What one can do with an action of a review. */
sealed interface ReviewActionAct {

  /** It becomes another task, or another person's, or for another day. */
  record Rewrite(ReviewActionPlan plan) implements ReviewActionAct {}

  /**
   * It was done.
   *
   * @param note what was done, or null
   */
  record Finish(@Nullable String note) implements ReviewActionAct {}

  /** It is not done after all. */
  record Drop(String reason) implements ReviewActionAct {}

  /** It is open again. */
  record Reopen() implements ReviewActionAct {}
}
