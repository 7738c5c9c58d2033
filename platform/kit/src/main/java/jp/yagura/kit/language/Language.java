package jp.yagura.kit.language;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** The reader's language for this request: Japanese unless they asked for English. */
@RequestScoped
public class Language {
  private Locale locale = Locale.JAPANESE;

  /** {@link Locale#JAPANESE} or {@link Locale#ENGLISH}. */
  public Locale now() {
    return locale;
  }

  /** Whether the reader asked for English. */
  public boolean english() {
    return Locale.ENGLISH.equals(locale);
  }

  void set(String tag) {
    this.locale = "en".equals(tag) ? Locale.ENGLISH : Locale.JAPANESE;
  }
}
