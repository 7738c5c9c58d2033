package jp.yagura.account.residents;

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
}
