package jp.yagura.account.residents;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a resident is.
 *
 * @param base what the addresses of this municipality's pages begin with, in this language
 * @param path the page's address below that, with its question
 */
public record ResidentPage(
    String base, String municipality, String city, String path, boolean english) {

  static ResidentPage of(String municipality, String city, String path, Locale locale) {
    boolean english = Locale.ENGLISH.equals(locale);
    String base = (english ? "/en" : "") + "/public/" + municipality;
    return new ResidentPage(base, municipality, city, path, english);
  }

  /** The page's address on this site. */
  String address() {
    return base + path;
  }

  /** Where an account can be reported, with what is known of it. */
  public String report(String account) {
    return base + "/report?account=" + URLEncoder.encode(account, StandardCharsets.UTF_8);
  }
}
