package jp.yagura.profile;

/**
 * Full-width letters, as a Japanese keyboard gives them. A text that is wide throughout was typed
 * so and means its narrow form. A wide letter among narrow ones is how fakes were told from the
 * real account in the press, and stays.
 */
final class Width {
  private static final char FIRST = '！';
  private static final char LAST = '～';
  private static final int TO_NARROW = '！' - '!';
  private static final String PUNCTUATION = "：／．？＝＆％＃";

  private Width() {}

  static String typed(String text) {
    boolean narrow = text.chars().anyMatch(it -> it < 0x80 && Character.isLetterOrDigit(it));
    boolean address = text.contains("：／／") || text.contains("://");
    StringBuilder typed = new StringBuilder(text.length());
    for (int place = 0; place < text.length(); place++) {
      char letter = text.charAt(place);
      boolean wide = letter >= FIRST && letter <= LAST;
      boolean punctuation = address && PUNCTUATION.indexOf(letter) >= 0;
      typed.append(wide && (!narrow || punctuation) ? (char) (letter - TO_NARROW) : letter);
    }
    return typed.toString();
  }
}
