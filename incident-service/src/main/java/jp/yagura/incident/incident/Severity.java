package jp.yagura.incident.incident;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How bad an incident is: at first as the profile has it for its kind, then as the lead grades it.
 */
public enum Severity {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW;

  /** The one that a profile has for a kind of incident. */
  public static Severity of(jp.yagura.guideline.playbook.Severity usual) {
    return switch (usual) {
      case CRITICAL -> CRITICAL;
      case HIGH -> HIGH;
      case MEDIUM -> MEDIUM;
      case LOW -> LOW;
    };
  }

  /** The severity of a name in the API. */
  public static Optional<Severity> of(@Nullable String wire) {
    return Arrays.stream(values()).filter(it -> it.wire().equals(wire)).findFirst();
  }

  /** One grade worse; nothing is worse than critical. */
  Severity raised() {
    return switch (this) {
      case CRITICAL, HIGH -> CRITICAL;
      case MEDIUM -> HIGH;
      case LOW -> MEDIUM;
    };
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
