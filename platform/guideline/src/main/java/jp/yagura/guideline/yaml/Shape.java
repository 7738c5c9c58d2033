package jp.yagura.guideline.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record type, looked up once: reflection is slow to ask and quick to use. */
record Shape(List<Part> parts, Constructor<?> constructor) {
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
