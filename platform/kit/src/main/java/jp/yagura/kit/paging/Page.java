package jp.yagura.kit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next cursor of the next page, or null on the last one
 */
public record Page<T>(
    List<T> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page out of rows that were read one more than fit.
   *
   * @param rows at most {@code limit + 1} rows
   * @param cursor names the place after a row
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<T> items = rows.subList(0, limit);
    return new Page<>(items, cursor.apply(items.getLast()).text());
  }

  /** The same page, each item shown another way. */
  public <R> Page<R> map(Function<T, R> show) {
    return new Page<>(items.stream().map(show).toList(), next);
  }
}
