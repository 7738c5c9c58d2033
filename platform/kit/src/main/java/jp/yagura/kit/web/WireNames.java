package jp.yagura.kit.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link WireName}s. */
public final class WireNames {
  private WireNames() {}

  /** The usual name of an enum constant. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The value with that name. */
  public static <E extends Enum<E> & WireName> Optional<E> find(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.wire().equals(name))
        .findFirst();
  }

  /**
   * Reads a query parameter.
   *
   * @return null when it was not given
   */
  public static <E extends Enum<E> & WireName> @Nullable E parameter(
      Class<E> type, String field, @Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    return find(type, name)
        .orElseThrow(() -> Refused.invalid(field, "json-one-of", names(type)).exception());
  }

  private static <E extends Enum<E> & WireName> String names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(WireName::wire)
        .collect(Collectors.joining(", "));
  }
}
