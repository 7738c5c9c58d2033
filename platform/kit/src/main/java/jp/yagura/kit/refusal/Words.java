package jp.yagura.kit.refusal;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Sentences by key and language, from {@code messages/refusals_*.properties} of the service and,
 * behind it, {@code messages/kit_refusals_*.properties}.
 */
public final class Words {
  private static final List<String> BUNDLES = List.of("messages.refusals", "messages.kit_refusals");
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Words() {}

  /**
   * The sentence of a refusal; the code itself when no bundle has it, which a test of each service
   * forbids.
   */
  public static String of(Refused refused, Locale locale) {
    return of(refused.code(), locale, refused.arguments().toArray());
  }

  /** The sentence under a key, with its placeholders filled. */
  public static String of(String key, Locale locale, Object... arguments) {
    for (String bundle : BUNDLES) {
      try {
        String pattern =
            ResourceBundle.getBundle(
                    bundle, locale, Thread.currentThread().getContextClassLoader(), EXACT)
                .getString(key);
        return new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
      } catch (MissingResourceException _) {
        // the next bundle may have it
      }
    }
    return key;
  }
}
