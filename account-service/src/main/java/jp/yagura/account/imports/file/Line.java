package jp.yagura.account.imports.file;

import java.util.List;

/**
 * A row of a list.
 *
 * @param number as a spreadsheet numbers its rows, from 1
 */
public record Line(int number, List<Cell> cells) {
  public Line {
    cells = List.copyOf(cells);
  }

  /** The cell in a column, from 0; an empty one beyond the last. */
  public Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : Cell.EMPTY;
  }

  /** Whether nothing is written in it. */
  public boolean empty() {
    return cells.stream().allMatch(cell -> cell.text().isEmpty());
  }
}
