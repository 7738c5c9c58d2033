package jp.yagura.account.imports;

import java.util.regex.Pattern;
import jp.yagura.account.imports.file.Cell;

/**
 * Recognises an id that a spreadsheet has destroyed: Excel keeps 15 digits of a number and writes
 * zeros, or an exponent, for the rest.
 */
final class LongNumber {
  private static final int KEPT = 15;

  /** From here on it is next to impossible that an id ends in zeros by itself. */
  private static final int ZEROS_TELL = 18;

  private static final Pattern EXPONENT = Pattern.compile("[0-9](?:\\.[0-9]+)?[Ee]\\+[0-9]{2}");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private LongNumber() {}

  static boolean destroyed(Cell cell) {
    String text = cell.text();
    if (EXPONENT.matcher(text).matches()) {
      return true;
    }
    if (!DIGITS.matcher(text).matches() || text.length() <= KEPT) {
      return false;
    }
    return cell.number()
        || (text.length() >= ZEROS_TELL && text.substring(KEPT).chars().allMatch(c -> c == '0'));
  }
}
