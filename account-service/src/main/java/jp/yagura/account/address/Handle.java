package jp.yagura.account.address;

import java.text.Normalizer;
import java.util.Locale;

/**
 * An account's name on its platform.
 *
 * @param text as written, without the leading {@code @}
 */
public record Handle(String text) {

  /** Reads what a person wrote; a leading {@code @}, narrow or wide, does not count. */
  public static Handle of(String written) {
    String bare = written.strip();
    return new Handle(
        bare.startsWith("@") || bare.startsWith("＠") ? bare.substring(1).strip() : bare);
  }

  /**
   * What makes two handles the same: platforms ignore case. Wide characters stay what they are,
   * because fakes were made with them.
   */
  public String key() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The key with wide characters made narrow: the same for a handle and its wide look-alike. */
  public String plainKey() {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /**
   * What is left of a name when everything is taken away by which fakes differ from it and people
   * do not see: width, case, punctuation, and letters that look the same.
   */
  public String skeleton() {
    return plainKey()
        .replaceAll("[_.\\-\\s・]", "")
        .replace("rn", "m")
        .replace("vv", "w")
        .replace('0', 'o')
        .replace('1', 'l')
        .replace('i', 'l')
        .replace('5', 's');
  }

  /** Whether people could take one for the other: the same to the eye, or one letter off. */
  public boolean looksLike(Handle other) {
    String one = skeleton();
    String two = other.skeleton();
    return !one.isEmpty()
        && (one.equals(two) || (Math.min(one.length(), two.length()) >= 5 && oneOff(one, two)));
  }

  /** One letter more, less or different. */
  private static boolean oneOff(String one, String two) {
    if (Math.abs(one.length() - two.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < Math.min(one.length(), two.length()) && one.charAt(same) == two.charAt(same)) {
      same++;
    }
    String restOfOne = one.substring(same);
    String restOfTwo = two.substring(same);
    return restOfOne.length() == restOfTwo.length()
        ? restOfOne.length() > 0 && restOfOne.substring(1).equals(restOfTwo.substring(1))
        : restOfOne.length() > restOfTwo.length()
            ? restOfOne.substring(1).equals(restOfTwo)
            : restOfTwo.substring(1).equals(restOfOne);
  }
}
