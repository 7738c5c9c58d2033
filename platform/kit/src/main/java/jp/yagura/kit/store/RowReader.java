package jp.yagura.kit.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads rows as records, or their first column as a value. */
final class RowReader<T> {
  private static final ClassValue<RowReader<?>> KNOWN =
      new ClassValue<>() {
        @Override
        protected RowReader<?> computeValue(Class<?> type) {
          return new RowReader<>(type);
        }
      };

  private final Class<T> type;
  private final String[] names;
  private final Column[] columns;
  private final @Nullable Constructor<T> constructor;

  private RowReader(Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    this.type = type;
    if (components == null) {
      this.names = new String[0];
      this.columns = new Column[] {Column.of(type)};
      this.constructor = null;
    } else {
      this.names =
          Arrays.stream(components).map(it -> columnName(it.getName())).toArray(String[]::new);
      this.columns = Arrays.stream(components).map(Column::of).toArray(Column[]::new);
      this.constructor = constructor(type, components);
    }
  }

  @SuppressWarnings("unchecked")
  static <T> RowReader<T> of(Class<T> type) {
    return (RowReader<T>) KNOWN.get(type);
  }

  /** Reads at most so many rows; an element is null only where the row is a value that is null. */
  List<T> read(ResultSet result, int most) throws SQLException {
    int[] positions = names.length < 2 ? new int[] {1} : positions(result);
    List<T> rows = new ArrayList<>();
    while (rows.size() < most && result.next()) {
      rows.add(row(result, positions));
    }
    return rows;
  }

  /** The record around one column's value. */
  @Nullable Object wrapped(ResultSet row, int position) throws SQLException {
    Object value = columns[0].read(row, position);
    return value == null ? null : wrap(value);
  }

  /** The record around a value. */
  T wrap(Object value) {
    if (names.length != 1) {
      throw new IllegalArgumentException("not one value, but a record: " + type.getName());
    }
    return make(value);
  }

  private T row(ResultSet result, int[] positions) throws SQLException {
    if (names.length < 2) {
      Object value = names.length == 1 ? wrapped(result, 1) : columns[0].read(result, 1);
      return single(value);
    }
    @Nullable Object[] values = new Object[columns.length];
    for (int i = 0; i < columns.length; i++) {
      values[i] = columns[i].read(result, positions[i]);
    }
    return make(values);
  }

  @SuppressWarnings("NullAway") // a list of single values holds what the column holds
  private T single(@Nullable Object value) {
    return type.cast(value);
  }

  private int[] positions(ResultSet result) throws SQLException {
    int[] positions = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      positions[i] = result.findColumn(names[i]);
    }
    return positions;
  }

  private T make(@Nullable Object... values) {
    if (constructor == null) {
      throw new IllegalStateException("no record: " + type.getName());
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("refused by " + type.getName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type.getName(), e);
    }
  }

  private static <T> Constructor<T> constructor(Class<T> type, RecordComponent[] components) {
    try {
      Constructor<T> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record without its constructor: " + type, e);
    }
  }

  /** {@code sent_at} for {@code sentAt}. */
  private static String columnName(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
