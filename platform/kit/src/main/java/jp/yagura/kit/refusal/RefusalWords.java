package jp.yagura.kit.refusal;

import java.util.Locale;
import jp.yagura.kit.words.Words;

/** The sentences of refusals: feature {@code refusals} of the service and of the kit. */
public final class RefusalWords {
  private static final String FEATURE = "refusals";

  private RefusalWords() {}

  /** The sentence of a refusal. */
  public static String of(Refused refused, Locale locale) {
    return of(refused.code(), locale, refused.arguments().toArray());
  }

  /** Whether there is a sentence under a key. */
  static boolean has(String key) {
    return Words.of(FEATURE).has(key);
  }

  /**
   * The sentence under a key, with its placeholders filled; the key itself when there is none,
   * which a test of each module forbids.
   */
  public static String of(String key, Locale locale, Object... arguments) {
    Words words = Words.of(FEATURE);
    return words.has(key) ? words.get(key, locale, arguments) : key;
  }
}
