package jp.yagura.notification.overview;

import java.util.UUID;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Reads what callers ask for in addresses. */
final class Asked {
  private Asked() {}

  /** The query parameter {@code incident}; null when it was not given. */
  static @Nullable UUID incident(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException _) {
      throw Refused.invalid("incident", "json-uuid").exception();
    }
  }
}
