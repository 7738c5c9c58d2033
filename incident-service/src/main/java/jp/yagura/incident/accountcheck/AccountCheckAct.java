package jp.yagura.incident.accountcheck;

import org.jspecify.annotations.Nullable;

/** What one can record of a check. */
sealed interface AccountCheckAct {

  /**
   * Nothing was found.
   *
   * @param note what was looked at, or null
   */
  record Clear(@Nullable String note) implements AccountCheckAct {}

  /** Something was found; it is reported with these words. */
  record Find(String note) implements AccountCheckAct {}

  /** It need not be checked. */
  record Skip(String reason) implements AccountCheckAct {}

  /** It is open again. */
  record Reopen() implements AccountCheckAct {}
}
