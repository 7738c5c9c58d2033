package jp.yagura.account.imports.file;

import java.util.List;

/**
 * A table of a file.
 *
 * @param name as the spreadsheet calls it; empty for a text file
 * @param lines without those in which nothing is written
 */
public record Sheet(String name, List<Line> lines) {
  public Sheet {
    lines = List.copyOf(lines);
  }
}
