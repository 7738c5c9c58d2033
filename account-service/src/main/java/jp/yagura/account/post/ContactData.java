package jp.yagura.account.post;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds telephone numbers of Japan and mail addresses. */
final class ContactData {
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![0-9A-Za-z/-])(?:"
              + "(?:0120|0800)[- ]?[0-9]{3}[- ]?[0-9]{3,4}"
              + "|\\(?0[0-9]{1,4}\\)?[- ]?[0-9]{1,4}[- ][0-9]{4}"
              + "|\\(0[0-9]{1,4}\\)[0-9]{1,4}[- ]?[0-9]{4}"
              + "|0[0-9]{1,4}\\([0-9]{1,4}\\)[0-9]{4}"
              + "|\\+81[- ]?[0-9]{1,4}[- ]?[0-9]{1,4}[- ]?[0-9]{4}"
              + "|0[5789]0[0-9]{8}"
              + "|0[1-9][0-9]{8}"
              + ")(?![0-9A-Za-z]|-[0-9])");

  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,24}");

  private static final int DIGITS_FROM = 10;
  private static final int DIGITS_TO = 11;

  private ContactData() {}

  /** Those in a text. */
  static List<String> in(String text) {
    String plain = DraftText.plain(text).replaceAll("[‐‑–—−ー]", "-");
    Stream<String> telephones =
        DraftText.matches(TELEPHONE, plain).stream().filter(ContactData::hasTheDigits);
    return Stream.concat(telephones, DraftText.matches(MAIL, plain).stream()).toList();
  }

  /** Numbers of Japan have ten digits, mobile ones and IP telephones eleven. */
  private static boolean hasTheDigits(String number) {
    String digits = number.replaceFirst("^\\+81[- ]?0?", "0").replaceAll("[^0-9]", "");
    return digits.length() >= DIGITS_FROM && digits.length() <= DIGITS_TO;
  }
}
