package jp.yagura.release;

import java.util.Map;

/** What may be written for a setting, by its Java type. */
final class Kind {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("Duration", "duration"),
          Map.entry("Period", "period"),
          Map.entry("int", "number"),
          Map.entry("Integer", "number"),
          Map.entry("long", "number"),
          Map.entry("Long", "number"),
          Map.entry("double", "number"),
          Map.entry("boolean", "true | false"),
          Map.entry("Boolean", "true | false"),
          Map.entry("String", "text"),
          Map.entry("URI", "address"),
          Map.entry("URL", "address"),
          Map.entry("Path", "path"),
          Map.entry("MemorySize", "size"),
          Map.entry("LocalTime", "time"),
          Map.entry("MonthDay", "day of the year"));

  private Kind() {}

  /** The name of the kind; the Java type itself where it has none. */
  static String of(String type) {
    return NAMES.getOrDefault(type, type);
  }
}
