package jp.yagura.account.opening;

import org.jspecify.annotations.Nullable;

/**
 * An account that was opened before the guideline was in force: nobody applied for it, so there is
 * no number of a paper.
 *
 * @param on the day, such as {@code 2012-04-01}; null when nobody knows it any more
 */
public record EarlierOpening(@Nullable String on) {
  /** Blank is unknown. */
  public EarlierOpening {
    on = on == null || on.isBlank() ? null : on.strip();
  }
}
