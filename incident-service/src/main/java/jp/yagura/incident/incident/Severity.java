package jp.yagura.incident.incident;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How bad it is: a product default by kind, no guideline grades incidents. */
public enum Severity {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW;

  static Severity usual(String kind) {
    return switch (kind) {
      case "HIJACK" -> CRITICAL;
      case "IMPERSONATION", "ROGUE_ADS", "LOST_DEVICE" -> HIGH;
      default -> MEDIUM;
    };
  }

  /** The severity of a name in the API. */
  public static Optional<Severity> of(@Nullable String wire) {
    return Arrays.stream(values()).filter(it -> it.wire().equals(wire)).findFirst();
  }

  /** 4 for critical to 1 for low. */
  public int rank() {
    return switch (this) {
      case CRITICAL -> 4;
      case HIGH -> 3;
      case MEDIUM -> 2;
      case LOW -> 1;
    };
  }

  /** The name in the API and in events. */
  @JsonValue
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
