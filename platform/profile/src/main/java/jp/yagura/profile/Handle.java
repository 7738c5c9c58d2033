package jp.yagura.profile;

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
}
