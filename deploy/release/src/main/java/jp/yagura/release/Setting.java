package jp.yagura.release;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One setting of the product.
 *
 * @param name as in a properties file; {@code *} stands for a key that a deployment chooses
 * @param type what may be written: a duration, a number, a path …
 * @param initial its default; null where there is none
 * @param optional whether it may be left out though it has no default
 * @param meaning in English, as the code documents it; empty where it does not
 */
record Setting(
    String name, String type, @Nullable String initial, boolean optional, String meaning) {

  /** As an environment variable (MicroProfile Config 3, "Environment Variables Mapping Rules"). */
  String variable() {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9*]", "_");
  }

  /** Whether a service does not start without it. */
  boolean required() {
    return initial == null && !optional && !name.contains("*");
  }

  Setting withInitial(@Nullable String value) {
    return value == null ? this : new Setting(name, type, value, optional, meaning);
  }

  Setting withMeaning(@Nullable String value) {
    return value == null ? this : new Setting(name, type, initial, optional, value);
  }
}
