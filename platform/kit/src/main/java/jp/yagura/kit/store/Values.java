package jp.yagura.kit.store;

import java.lang.reflect.RecordComponent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Java values as parameters of a statement. */
final class Values {
  private static final ClassValue<Map<String, RecordComponent>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
          Map<String, RecordComponent> components = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            components.put(component.getName(), component);
          }
          return components;
        }
      };

  private Values() {}

  /** JSON whose type PostgreSQL takes from the column. */
  private record Json(String text) {}

  /** The components of a record by their names. */
  static Map<String, RecordComponent> components(Record row) {
    return COMPONENTS.get(row.getClass());
  }

  /** The value of a component that the record has. */
  static @Nullable Object value(Record row, String name) {
    return value(row, Objects.requireNonNull(components(row).get(name)));
  }

  private static @Nullable Object value(Record row, RecordComponent component) {
    try {
      Object value = component.getAccessor().invoke(row);
      return value != null && component.isAnnotationPresent(AsJson.class)
          ? new Json(StoredJson.write(value))
          : value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  static void set(PreparedStatement statement, int position, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setNull(position, Types.NULL);
      case Instant at -> statement.setObject(position, at.atOffset(ZoneOffset.UTC));
      case Enum<?> it -> statement.setString(position, it.name());
      case Json json -> statement.setObject(position, json.text(), Types.OTHER);
      case Record it -> set(statement, position, only(it));
      case Collection<?> many -> array(statement, position, many);
      default -> statement.setObject(position, value);
    }
  }

  private static @Nullable Object only(Record row) {
    Map<String, RecordComponent> components = COMPONENTS.get(row.getClass());
    if (components.size() != 1) {
      throw new IllegalArgumentException("not one value, but a record: " + row.getClass());
    }
    return value(row, components.values().iterator().next());
  }

  private static void array(PreparedStatement statement, int position, Collection<?> many)
      throws SQLException {
    if (many.isEmpty()) {
      statement.setObject(position, "{}", Types.OTHER);
      return;
    }
    @Nullable Object[] elements = many.stream().map(Values::element).toArray();
    statement.setArray(
        position, statement.getConnection().createArrayOf(type(elements[0]), elements));
  }

  private static @Nullable Object element(@Nullable Object value) {
    return switch (value) {
      case Enum<?> it -> it.name();
      case Record it -> element(only(it));
      case Instant at -> at.toString();
      case null -> null;
      default -> value;
    };
  }

  private static String type(@Nullable Object element) {
    return switch (element) {
      case UUID _ -> "uuid";
      case Long _ -> "bigint";
      case Integer _ -> "integer";
      case Boolean _ -> "boolean";
      case null, default -> "text";
    };
  }
}
