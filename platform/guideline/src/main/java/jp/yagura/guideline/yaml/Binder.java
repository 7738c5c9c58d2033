package jp.yagura.guideline.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of a tree: each component takes the key of its own name. Absent lists and maps are
 * empty, absent flags are false, absent nullable components are null; anything else absent is a
 * problem.
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
      return Scalars.read(tree.text(), plain);
    } catch (DateTimeException | IllegalArgumentException wrong) {
      invalid(tree, plain);
      return null;
    }
  }

  private void invalid(Tree tree, Class<?> type) {
    if (!problems.at(tree.place())) {
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
        values.put(Scalars.read(name, keyType), value);
      }
    }
    return Collections.unmodifiableMap(values);
  }
}
