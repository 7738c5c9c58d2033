package jp.yagura.kit.store;

import com.fasterxml.jackson.databind.JavaType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one column as a Java value; null is null. */
interface Column {
  @Nullable Object read(ResultSet row, int position) throws SQLException;

  /** For a component of a record. */
  static Column of(RecordComponent component) {
    if (component.isAnnotationPresent(AsJson.class)) {
      JavaType type = StoredJson.type(component.getGenericType());
      return (row, position) -> {
        String json = row.getString(position);
        return json == null ? null : StoredJson.read(json, type);
      };
    }
    Column column = of(component.getGenericType());
    if (!component.getType().isPrimitive()) {
      return column;
    }
    return (row, position) -> {
      Object value = column.read(row, position);
      if (value == null) {
        throw new IllegalStateException("null for the primitive component " + component.getName());
      }
      return value;
    };
  }

  /** For a value of a type. */
  static Column of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list(list.getActualTypeArguments()[0]);
    }
    if (type instanceof Class<?> plain) {
      return plain(plain);
    }
    throw new IllegalArgumentException("no column is read as " + type.getTypeName());
  }

  private static Column plain(Class<?> type) {
    if (type.isEnum()) {
      return (row, position) -> constant(type, row.getString(position));
    }
    if (type.isRecord()) {
      RecordMaker<?> maker = RecordMaker.of(type);
      Column inner = of(only(type));
      return (row, position) -> {
        Object value = inner.read(row, position);
        return value == null ? null : maker.make(value);
      };
    }
    return switch (type.getName()) {
      case "java.lang.String" -> ResultSet::getString;
      case "boolean", "java.lang.Boolean" -> as(Boolean.class);
      case "int", "java.lang.Integer" -> as(Integer.class);
      case "long", "java.lang.Long" -> as(Long.class);
      case "double", "java.lang.Double" -> as(Double.class);
      case "[B" -> ResultSet::getBytes;
      case "java.time.Instant" ->
          (row, position) -> {
            OffsetDateTime at = row.getObject(position, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
          };
      default -> {
        if (!List.of(
                UUID.class,
                LocalDate.class,
                LocalDateTime.class,
                OffsetDateTime.class,
                BigDecimal.class)
            .contains(type)) {
          throw new IllegalArgumentException("no column is read as " + type.getName());
        }
        yield as(type);
      }
    };
  }

  private static RecordComponent only(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components.length != 1) {
      throw new IllegalArgumentException("not one value, but a record: " + type.getName());
    }
    return components[0];
  }

  private static Column as(Class<?> type) {
    return (row, position) -> row.getObject(position, type);
  }

  private static Column list(Type element) {
    if (!(element instanceof Class<?> type)) {
      throw new IllegalArgumentException("no array is read as one of " + element.getTypeName());
    }
    return (row, position) -> {
      Array array = row.getArray(position);
      return array == null
          ? null
          : Arrays.stream((Object[]) array.getArray())
              .map(value -> element(type, value))
              .collect(Collectors.toList());
    };
  }

  private static @Nullable Object element(Class<?> type, @Nullable Object value) {
    if (value == null || type.isInstance(value)) {
      return value;
    }
    if (type.isEnum()) {
      return constant(type, value.toString());
    }
    if (type.isRecord()) {
      return RecordMaker.of(type).make(element(only(type).getType(), value));
    }
    throw new IllegalArgumentException("an array of " + value.getClass() + ", not of " + type);
  }

  private static @Nullable Object constant(Class<?> type, @Nullable String name) {
    if (name == null) {
      return null;
    }
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
  }
}
