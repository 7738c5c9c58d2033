package jp.yagura.account.post;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds My Numbers and card numbers by their length and check digit. */
final class PersonalNumbers {
  private static final Pattern DIGITS =
      Pattern.compile("(?<![0-9A-Za-z-])[0-9](?:[ -]?[0-9]){11,18}(?![0-9A-Za-z]|-[0-9])");

  private static final int MY_NUMBER = 12;
  private static final int SHORTEST_CARD = 14;
  private static final int LONGEST_CARD = 16;
  private static final int SHOWN = 4;

  private PersonalNumbers() {}

  /** Those in a text, all but their last four digits hidden. */
  static List<String> in(String text) {
    return DIGITS
        .matcher(DraftText.plain(text).replaceAll("[‐‑–—−ー]", "-"))
        .results()
        .map(MatchResult::group)
        .map(it -> it.replaceAll("[ -]", ""))
        .filter(it -> isMyNumber(it) || isCard(it))
        .map(it -> "…" + it.substring(it.length() - SHOWN))
        .distinct()
        .toList();
  }

  /**
   * Whether digits are a My Number: twelve, the last one as the ministerial order on the numbers
   * (平成26年総務省令第85号, article 5) has it.
   */
  static boolean isMyNumber(String digits) {
    if (digits.length() != MY_NUMBER || sameDigits(digits)) {
      return false;
    }
    int sum = 0;
    for (int n = 1; n < MY_NUMBER; n++) {
      int digit = digits.charAt(MY_NUMBER - 1 - n) - '0';
      sum += digit * (n <= 6 ? n + 1 : n - 5);
    }
    int rest = sum % 11;
    int expected = rest <= 1 ? 0 : 11 - rest;
    return digits.charAt(MY_NUMBER - 1) - '0' == expected;
  }

  /** Whether digits are those of a card: 14 to 16, of an issuer of cards, right by Luhn. */
  static boolean isCard(String digits) {
    if (digits.length() < SHORTEST_CARD
        || digits.length() > LONGEST_CARD
        || "3456".indexOf(digits.charAt(0)) < 0
        || sameDigits(digits)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 1 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }

  private static boolean sameDigits(String digits) {
    return digits.chars().distinct().count() == 1;
  }
}
