package jp.yagura.incident.timeline;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.contract.Actor;

/**
 * The sentences of {@code messages/timeline_*.properties}. A name in braces stands for the detail
 * of that name; English prefers the detail with the ending {@code En}.
 */
final class TimelineWords {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private TimelineWords() {}

  static String of(EntryType type, Actor who, Map<String, String> details, Locale locale) {
    boolean english = Locale.ENGLISH.equals(locale);
    Matcher names = NAME.matcher(pattern(type.wire(), locale));
    StringBuilder sentence = new StringBuilder();
    while (names.find()) {
      names.appendReplacement(
          sentence, Matcher.quoteReplacement(value(names.group(1), who, details, english)));
    }
    return names.appendTail(sentence).toString();
  }

  private static String value(
      String name, Actor who, Map<String, String> details, boolean english) {
    String plain =
        switch (name) {
          case "who" -> who.name();
          case "division" -> who.division() == null ? "" : who.division();
          default -> details.getOrDefault(name, "");
        };
    return english ? details.getOrDefault(name + "En", plain) : plain;
  }

  private static String pattern(String type, Locale locale) {
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      return ResourceBundle.getBundle("messages.timeline", locale, loader, EXACT).getString(type);
    } catch (MissingResourceException _) {
      return type;
    }
  }
}
