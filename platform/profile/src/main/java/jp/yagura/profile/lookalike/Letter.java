package jp.yagura.profile.lookalike;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One letter of a handle, with the marks that combine with it, and what it looks like.
 *
 * @param text as written
 * @param key as platforms compare it: without case
 * @param plain in its usual width (Unicode NFKC)
 * @param skeleton what it looks like (UTS #39, section 4), without case; empty when nothing is seen
 */
record Letter(String text, String key, String plain, String skeleton) {
  private static final int MOST_REMEMBERED = 5000;
  private static final SpoofChecker CHECKER =
      new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

  /** What handles are taken for each other by and UTS #39 does not have: it keeps case. */
  private static final Map<String, String> BESIDES_UTS_39 =
      Map.of("i", "l", "w", "vv", "5", "s", "2", "z");

  private static final Map<String, Letter> KNOWN = new ConcurrentHashMap<>();

  /** The letters of a text, in order. */
  static List<Letter> of(String text) {
    List<Letter> letters = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = begin + Character.charCount(text.codePointAt(begin));
      while (end < text.length() && combines(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      letters.add(one(text.substring(begin, end)));
      begin = end;
    }
    return letters;
  }

  private static boolean combines(int next) {
    return switch (Character.getType(next)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> next == 'ﾞ' || next == 'ﾟ';
    };
  }

  private static Letter one(String text) {
    Letter known = KNOWN.get(text);
    if (known != null) {
      return known;
    }
    String key = lower(Normalizer.normalize(text, Normalizer.Form.NFC));
    String plain = lower(Normalizer.normalize(text, Normalizer.Form.NFKC));
    Letter letter = new Letter(text, key, plain, skeleton(plain));
    if (KNOWN.size() < MOST_REMEMBERED) {
      KNOWN.put(text, letter);
    }
    return letter;
  }

  private static String skeleton(String plain) {
    if (plain.codePoints().allMatch(it -> Character.getType(it) == Character.FORMAT)) {
      return "";
    }
    String seen = lower(CHECKER.getSkeleton(plain));
    return BESIDES_UTS_39.getOrDefault(seen, seen);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether a reader sees nothing of it. */
  boolean invisible() {
    return skeleton.isEmpty();
  }

  /** Whether it only stands between words. */
  boolean separator() {
    int first = plain.isEmpty() ? 0 : plain.codePointAt(0);
    return switch (Character.getType(first)) {
      case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.SPACE_SEPARATOR ->
          true;
      default -> first == '.' || first == '・' || first == '·';
    };
  }

  boolean digit() {
    return plain.length() == 1 && plain.charAt(0) >= '0' && plain.charAt(0) <= '9';
  }

  boolean same(Letter other) {
    return key.equals(other.key);
  }

  boolean looksLike(Letter other) {
    return skeleton.equals(other.skeleton);
  }

  /** How much of a name it is: a Japanese letter tells about as much as two Latin ones. */
  int weight() {
    if (separator() || invisible()) {
      return 0;
    }
    return plain.codePointAt(0) >= 0x3000 ? 2 : 1;
  }

  static int weight(List<Letter> letters) {
    return letters.stream().mapToInt(Letter::weight).sum();
  }

  /** As written. */
  static String text(List<Letter> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(it -> text.append(it.text()));
    return text.toString();
  }

  /** As compared. */
  static String key(List<Letter> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(it -> text.append(it.key()));
    return text.toString();
  }

  /** As seen, in its usual width. */
  static String plain(List<Letter> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(it -> text.append(it.plain()));
    return text.toString();
  }
}
