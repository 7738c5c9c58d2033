package jp.yagura.guideline.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of a tree: each component takes the key of its own name. Absent lists and maps are
 * empty, absent flags are false, absent nullable components are null; anything else absent is a
 * problem.
 *
 * <p>Not Jackson's data binding: that stops at the first missing or unreadable value, knows no
 * position in the file it came from and leaves lists that can be changed (decision 15).
 */
public final class Binder {
  private final Problems problems;

  public Binder(Problems problems) {
    this.problems = problems;
  }

  /** The record, or empty after adding at least one problem. */
  public <T extends Record> Optional<T> bind(Tree tree, Class<T> type) {
    return Optional.ofNullable(type.cast(record(tree, type)));
  }

  private @Nullable Object record(Tree tree, Class<?> type) {
    Shape shape = Shape.of(type);
    Object[] values = new Object[shape.parts().size()];
    boolean complete = true;
    for (int i = 0; i < values.length; i++) {
      Shape.Part part = shape.parts().get(i);
      Tree child = tree.at(part.name());
      Object value = child.present() ? value(child, part.type()) : part.absent();
      if (value == null && !part.nullable()) {
        missing(child, part.name());
        complete = false;
      }
      values[i] = value;
    }
    return complete ? shape.create(values) : null;
  }

  private void missing(Tree child, String name) {
    if (!child.present()) {
      problems.add(
          child, "missing-key", "「" + name + "」がありません。書き足してください", "'" + name + "' is missing here");
    }
  }

  private @Nullable Object value(Tree tree, Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? list(tree, arguments[0])
          : map(tree, (Class<?>) arguments[0], arguments[1]);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(tree, plain);
    }
    try {
      return scalar(tree.text(), plain);
    } catch (DateTimeException | IllegalArgumentException wrong) {
      invalid(tree, plain);
      return null;
    }
  }

  private void invalid(Tree tree, Class<?> type) {
    if (!problems.at(tree.position())) {
      problems.add(
          tree,
          "wrong-form",
          "「" + tree.text() + "」は正しい値ではありません",
          "'" + tree.text() + "' is not a valid " + type.getSimpleName());
    }
  }

  private @Nullable List<Object> list(Tree tree, Type itemType) {
    List<Object> values = new ArrayList<>();
    for (Tree item : tree.items()) {
      Object value = value(item, itemType);
      if (value != null) {
        values.add(value);
      }
    }
    return values.size() == tree.items().size() ? List.copyOf(values) : null;
  }

  private @Nullable Map<Object, Object> map(Tree tree, Class<?> keyType, Type valueType) {
    Map<Object, Object> values = new LinkedHashMap<>();
    for (String name : tree.names()) {
      Object value = tree.at(name).present() ? value(tree.at(name), valueType) : null;
      if (value != null) {
        values.put(scalar(name, keyType), value);
      }
    }
    return Collections.unmodifiableMap(values);
  }

  private static Object scalar(String text, Class<?> type) {
    if (type.isEnum()) {
      return constant(text, type);
    }
    return switch (type.getSimpleName()) {
      case "String" -> text;
      case "boolean" -> Boolean.valueOf(text);
      case "LocalDate" -> LocalDate.parse(text);
      case "Duration" -> Duration.parse(text);
      case "Period" -> Period.parse(text);
      default -> parsed(text, type);
    };
  }

  /** By the type's own public method {@code parse}. */
  private static Object parsed(String text, Class<?> type) {
    try {
      return type.getMethod("parse", String.class).invoke(null, text);
    } catch (InvocationTargetException wrong) {
      throw new IllegalArgumentException(text, wrong);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("no way to read a " + type.getName(), impossible);
    }
  }

  private static Object constant(String text, Class<?> type) {
    String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(text);
  }

  /**
   * The components of a record type, looked up once: reflection is slow to ask and quick to use.
   */
  private record Shape(List<Part> parts, Constructor<?> constructor) {
    private static final ClassValue<Shape> KNOWN =
        new ClassValue<>() {
          @Override
          protected Shape computeValue(Class<?> type) {
            return look(type);
          }
        };

    /**
     * One component.
     *
     * @param absent what stands for an absent value; null where there is no such thing
     */
    record Part(String name, Type type, boolean nullable, @Nullable Object absent) {}

    static Shape of(Class<?> type) {
      return KNOWN.get(type);
    }

    private static Shape look(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        var parts = Arrays.stream(components).map(Shape::part).toList();
        return new Shape(parts, type.getDeclaredConstructor(types));
      } catch (NoSuchMethodException impossible) {
        throw new IllegalStateException("no canonical constructor: " + type.getName(), impossible);
      }
    }

    private static Part part(RecordComponent component) {
      return new Part(
          component.getName(),
          component.getGenericType(),
          component.getAnnotatedType().isAnnotationPresent(Nullable.class),
          absent(component.getType()));
    }

    private static @Nullable Object absent(Class<?> type) {
      if (type == List.class) {
        return List.of();
      }
      if (type == Map.class) {
        return Map.of();
      }
      return type == boolean.class ? Boolean.FALSE : null;
    }

    Object create(Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException("cannot make a " + constructor.getName(), impossible);
      }
    }
  }
}
