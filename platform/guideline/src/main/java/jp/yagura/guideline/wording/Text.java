package jp.yagura.guideline.wording;

import java.util.Locale;

/** A text that people read, in Japanese (always first) and English. Neither is blank. */
public record Text(String ja, String en) {
  /** The English text for an English locale, else the Japanese one. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : ja;
  }

  @Override
  public String toString() {
    return ja;
  }
}
