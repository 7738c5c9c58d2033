package jp.yagura.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The wire name of every event: the record's name in kebab-case, the CloudEvents attribute {@code
 * type}.
 */
public final class EventTypes {
  private static final Map<String, Class<? extends Event>> BY_NAME =
      records(Event.class).collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, c -> c));

  private EventTypes() {}

  /** All events there are, by wire name. */
  public static Map<String, Class<? extends Event>> all() {
    return BY_NAME;
  }

  /** The wire name of an event, such as {@code incident-reported}. */
  public static String nameOf(Event event) {
    return nameOf(event.getClass());
  }

  /** The record of a wire name; empty for a name this version does not know. */
  public static Optional<Class<? extends Event>> byName(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static String nameOf(Class<? extends Event> type) {
    return type.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
  }

  private static Stream<Class<? extends Event>> records(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type.asSubclass(Event.class))
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::records);
  }
}
