package jp.yagura.account.imports.file;

/**
 * A cell of a list.
 *
 * @param text as a reader sees it, without the space around it; a number in full, a day as {@code
 *     2019-04-01}
 * @param number whether the spreadsheet kept it as a number, of which it knows 15 digits only
 */
public record Cell(String text, boolean number) {
  /** Nothing is written in it. */
  public static final Cell EMPTY = new Cell("", false);

  /** A text. */
  public static Cell of(String text) {
    return text.isEmpty() ? EMPTY : new Cell(text, false);
  }
}
