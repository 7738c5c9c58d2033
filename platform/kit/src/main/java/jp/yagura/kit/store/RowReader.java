package jp.yagura.kit.store;

import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads rows as records of several components, or their first column as a value. */
sealed interface RowReader<T> {
  ClassValue<RowReader<?>> KNOWN =
      new ClassValue<>() {
        @Override
        protected RowReader<?> computeValue(Class<?> type) {
          return type.isRecord() && type.getRecordComponents().length > 1
              ? new ManyColumns<>(type)
              : new OneColumn<>(type);
        }
      };

  @SuppressWarnings("unchecked")
  static <T> RowReader<T> of(Class<T> type) {
    return (RowReader<T>) KNOWN.get(type);
  }

  /** Reads at most so many rows; an element is null only where the row is a value that is null. */
  List<T> read(ResultSet result, int most) throws SQLException;

  /** The first column. */
  final class OneColumn<T> implements RowReader<T> {
    private final Class<T> type;
    private final Column column;

    private OneColumn(Class<T> type) {
      this.type = type;
      this.column = Column.of(type);
    }

    @Override
    @SuppressWarnings("NullAway") // the list holds what the column holds
    public List<T> read(ResultSet result, int most) throws SQLException {
      List<T> values = new ArrayList<>();
      while (values.size() < most && result.next()) {
        values.add(type.cast(column.read(result, 1)));
      }
      return values;
    }
  }

  /** Each component from the column of its name. */
  final class ManyColumns<T> implements RowReader<T> {
    private final List<String> names;
    private final List<Column> columns;
    private final RecordMaker<T> maker;

    private ManyColumns(Class<T> type) {
      List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
      this.names = components.stream().map(it -> columnName(it.getName())).toList();
      this.columns = components.stream().map(Column::of).toList();
      this.maker = RecordMaker.of(type);
    }

    @Override
    public List<T> read(ResultSet result, int most) throws SQLException {
      int[] positions = new int[names.size()];
      for (int i = 0; i < positions.length; i++) {
        positions[i] = result.findColumn(names.get(i));
      }
      List<T> rows = new ArrayList<>();
      while (rows.size() < most && result.next()) {
        @Nullable Object[] values = new Object[positions.length];
        for (int i = 0; i < positions.length; i++) {
          values[i] = columns.get(i).read(result, positions[i]);
        }
        rows.add(maker.make(values));
      }
      return rows;
    }

    /** {@code sent_at} for {@code sentAt}. */
    private static String columnName(String component) {
      return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
  }
}
