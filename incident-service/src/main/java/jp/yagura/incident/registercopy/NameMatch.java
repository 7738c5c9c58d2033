package jp.yagura.incident.registercopy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Compares what people type with what accounts are called, as a Japanese keyboard gives it. */
final class NameMatch {
  private static final char KATAKANA_FIRST = 'ァ';
  private static final char KATAKANA_LAST = 'ヶ';
  private static final int TO_HIRAGANA = 'ァ' - 'ぁ';

  private NameMatch() {}

  /** The words of what was typed; a handle loses its {@code @}. */
  static List<String> words(String typed) {
    return Arrays.stream(plain(typed).split("[\\s,、]+"))
        .map(word -> word.replaceFirst("^@", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Whether every word stands somewhere in what the account is called. */
  static boolean has(AccountView account, List<String> words) {
    String called =
        plain(
            String.join(
                " ",
                account.displayName(),
                account.handle(),
                account.platform(),
                account.operatingDivision()));
    return words.stream().allMatch(called::contains);
  }

  /** Whether every word stands in its name or handle, rather than in what else is known of it. */
  static boolean named(AccountView account, List<String> words) {
    String called = plain(account.displayName() + " " + account.handle());
    return words.stream().allMatch(called::contains);
  }

  static boolean begins(AccountView account, String word) {
    return plain(account.displayName()).startsWith(word)
        || plain(account.handle()).startsWith(word);
  }

  static boolean is(AccountView account, String typed) {
    String wanted = plain(typed);
    return Stream.of(
            account.label(), account.displayName(), account.handle(), "@" + account.handle())
        .anyMatch(name -> plain(name).equals(wanted));
  }

  /** Half and full width, small and capital letters, hiragana and katakana are the same. */
  static String plain(String text) {
    String folded =
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    StringBuilder plain = new StringBuilder(folded.length());
    for (int n = 0; n < folded.length(); n++) {
      char letter = folded.charAt(n);
      boolean katakana = letter >= KATAKANA_FIRST && letter <= KATAKANA_LAST;
      plain.append(katakana ? (char) (letter - TO_HIRAGANA) : letter);
    }
    return plain.toString();
  }
}
