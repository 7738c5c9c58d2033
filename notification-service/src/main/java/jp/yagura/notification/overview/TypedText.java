package jp.yagura.notification.overview;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.kit.characters.CharacterCount;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Reads what callers ask for in addresses. */
final class TypedText {
  private TypedText() {}

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

  /** A receipt number as people type it: ｒ８－０００１ is R8-0001; null when nothing was typed. */
  static @Nullable String number(@Nullable String text) {
    String plain = plain(text);
    return plain == null ? null : plain.toUpperCase(Locale.ROOT).replaceAll("[‐‑–—−ー]", "-");
  }

  /** A part of a recipient's name or address; null when nothing was typed. */
  static @Nullable String recipient(@Nullable String text) {
    String plain = plain(text);
    return plain == null ? null : plain.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String plain(@Nullable String text) {
    String plain =
        text == null
            ? ""
            : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cntrl}", "").strip();
    return plain.isEmpty() ? null : CharacterCount.first(plain, 100);
  }
}
