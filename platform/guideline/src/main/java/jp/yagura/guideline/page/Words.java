package jp.yagura.guideline.page;

import java.util.Locale;
import jp.yagura.guideline.wording.Text;

/** The language a command answers in. */
public record Words(Locale locale) {
  public static Words of(boolean english) {
    return new Words(english ? Locale.ENGLISH : Locale.JAPANESE);
  }

  public String say(String ja, String en) {
    return new Text(ja, en).in(locale);
  }

  public String say(Text text) {
    return text.in(locale);
  }
}
