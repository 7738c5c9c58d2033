package jp.yagura.account.application;

import java.util.Locale;
import jp.yagura.kit.words.Words;

/** What people call the parts of an application. */
final class ApplicationWords {
  private static final Words WORDS = Words.of("application");

  private ApplicationWords() {}

  /** A field by the name that requests give it. */
  static String field(String name, Locale language) {
    return WORDS.get("field", language, name.replace('.', '_'));
  }

  /** How an application stands. */
  static String state(ApplicationState state, Locale language) {
    return WORDS.get("state", language, state);
  }
}
