package jp.yagura.incident.placement;

import java.util.Locale;
import jp.yagura.kit.words.Words;

/** Media as people call them. */
final class Media {
  private static final Words WORDS = Words.of("placement");

  private Media() {}

  static String said(Medium medium, Locale language) {
    return WORDS.get("medium", language, medium);
  }
}
