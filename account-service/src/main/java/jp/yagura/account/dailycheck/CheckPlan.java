package jp.yagura.account.dailycheck;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often an account is looked at.
 *
 * @param reason why it is never looked at; empty where it is
 * @param changedAt when somebody said so; null where the product's default holds
 * @param version its entity tag; 0 where the product's default holds
 */
record CheckPlan(
    UUID accountId,
    CheckRhythm rhythm,
    String reason,
    @Nullable Instant changedAt,
    @Nullable String changedBy,
    long version) {

  /** Whether somebody said so, and not the product. */
  public boolean chosen() {
    return version > 0;
  }
}
