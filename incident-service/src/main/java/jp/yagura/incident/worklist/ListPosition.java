package jp.yagura.incident.worklist;

import jp.yagura.kit.paging.Cursor;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The place after a row in one of the orders. Rows that come and go move nobody's place.
 *
 * @param rank of the row's severity where the order is by severity, else 0
 */
record ListPosition(int rank, Cursor cursor) {

  /** The place after a row. */
  static ListPosition after(IncidentRow row, IncidentSort sort) {
    return new ListPosition(
        sort == IncidentSort.SEVERITY ? row.severity().rank() : 0,
        new Cursor(sort == IncidentSort.DUE ? row.dueOrder() : row.reportedAt(), row.id().value()));
  }

  String text() {
    return rank == 0 ? cursor.text() : rank + "." + cursor.text();
  }

  /** Reads what {@link #text} wrote for the same order; null when nothing was given. */
  static @Nullable ListPosition parse(@Nullable String text, IncidentSort sort) {
    if (text == null || text.isBlank()) {
      return null;
    }
    boolean ranked = text.matches("[1-4]\\..*");
    Cursor cursor = Cursor.parse(ranked ? text.substring(2) : text);
    if (cursor == null || ranked != (sort == IncidentSort.SEVERITY)) {
      throw Refused.invalid("cursor", "cursor-unreadable").exception();
    }
    return new ListPosition(ranked ? text.charAt(0) - '0' : 0, cursor);
  }
}
