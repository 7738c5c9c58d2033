package jp.yagura.account.register.list;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it, for spreadsheets: a byte order mark so that Excel reads UTF-8, and no
 * cell that a spreadsheet would take for a formula.
 */
final class Csv {
  /** What makes a spreadsheet compute a cell, narrow or wide. */
  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

  private final StringBuilder text = new StringBuilder("\uFEFF");

  void row(List<String> cells) {
    text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  static String cell(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    String safe = formula ? "'" + value : value;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
