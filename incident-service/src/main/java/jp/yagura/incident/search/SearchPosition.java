package jp.yagura.incident.search;

import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The position after a result.
 *
 * @param exact whether the result was found by its number
 */
record SearchPosition(boolean exact, Cursor cursor) {
  private static final String EXACT = "1.";
  private static final String OTHER = "0.";

  /** The form in which it travels. */
  String text() {
    return (exact ? EXACT : OTHER) + cursor.text();
  }

  /**
   * Reads the query parameter {@code cursor}.
   *
   * @return null when there was none
   */
  static @Nullable SearchPosition parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    boolean exact = text.startsWith(EXACT);
    Cursor cursor = exact || text.startsWith(OTHER) ? Cursor.parse(text.substring(2)) : null;
    if (cursor == null) {
      throw Refused.invalid("cursor", "cursor-unreadable").exception();
    }
    return new SearchPosition(exact, cursor);
  }
}
