package jp.yagura.guideline.yaml;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** Reads single values. */
final class Scalars {
  private Scalars() {}

  static Object read(String text, Class<?> type) {
    if (type.isEnum()) {
      return constant(text, type);
    }
    return switch (type.getSimpleName()) {
      case "String" -> text;
      case "boolean" -> Boolean.valueOf(text);
      case "LocalDate" -> LocalDate.parse(text);
      case "Duration" -> Duration.parse(text);
      case "Period" -> Period.parse(text);
      default -> throw new IllegalStateException("no way to read a " + type.getName());
    };
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
}
