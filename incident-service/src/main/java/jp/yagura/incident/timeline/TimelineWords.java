package jp.yagura.incident.timeline;

import java.util.Locale;
import java.util.Map;
import jp.yagura.contract.Actor;
import jp.yagura.kit.words.Words;

/**
 * The sentences of the timeline, feature {@code timeline}. A name in braces stands for the detail
 * of that name; English prefers the detail with the ending {@code En}.
 */
final class TimelineWords {
  private static final Words WORDS = Words.of("timeline");

  private TimelineWords() {}

  static String of(EntryType type, Actor who, Map<String, String> details, Locale locale) {
    boolean english = Locale.ENGLISH.equals(locale);
    return WORDS.named(type.wire(), locale, name -> value(name, who, details, english));
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
}
