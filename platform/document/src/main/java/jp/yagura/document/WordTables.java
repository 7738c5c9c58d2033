package jp.yagura.document;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The tables of a Word file. */
final class WordTables {
  /** The width between the margins. */
  private static final int WIDTH = WordText.twips(164).intValue();

  private static final String SHADE = "EEEEEE";

  private WordTables() {}

  static void facts(XWPFDocument word, List<Part.Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    XWPFTable table = table(word, facts.size(), new int[] {24, 76});
    for (int n = 0; n < facts.size(); n++) {
      XWPFTableRow row = table.getRow(n);
      fill(row.getCell(0), facts.get(n).label(), true);
      fill(row.getCell(1), facts.get(n).value(), false);
    }
    after(word);
  }

  static void grid(XWPFDocument word, Part.Grid grid) {
    int[] widths = grid.columns().stream().mapToInt(Part.Column::percent).toArray();
    XWPFTable table = table(word, grid.rows().size() + 1, widths);
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    for (int n = 0; n < widths.length; n++) {
      fill(head.getCell(n), grid.columns().get(n).name(), true);
    }
    for (int n = 0; n < grid.rows().size(); n++) {
      fill(table.getRow(n + 1), grid.rows().get(n));
    }
    after(word);
  }

  private static void fill(XWPFTableRow line, Part.Row row) {
    line.setCantSplitRow(true);
    if (row.band()) {
      for (int n = line.getTableCells().size() - 1; n > 0; n--) {
        line.removeCell(n);
      }
      XWPFTableCell band = line.getCell(0);
      var shape = band.getCTTc().getTcPr();
      shape.getTcW().setW(BigInteger.valueOf(WIDTH));
      shape.addNewGridSpan().setVal(BigInteger.valueOf(columns(line)));
      fill(band, row.cells().getFirst(), true);
      return;
    }
    for (int n = 0; n < row.cells().size(); n++) {
      fill(line.getCell(n), row.cells().get(n), false);
    }
  }

  private static int columns(XWPFTableRow line) {
    return line.getTable().getCTTbl().getTblGrid().sizeOfGridColArray();
  }

  private static XWPFTable table(XWPFDocument word, int rows, int[] percent) {
    XWPFTable table = word.createTable(rows, percent.length);
    table.setWidth(String.valueOf(WIDTH));
    int[] widths = IntStream.of(percent).map(it -> WIDTH * it / 100).toArray();
    var grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
    }
    for (XWPFTableRow row : table.getRows()) {
      for (int n = 0; n < widths.length; n++) {
        row.getCell(n).setWidth(String.valueOf(widths[n]));
      }
    }
    return table;
  }

  private static void fill(XWPFTableCell cell, String text, boolean head) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    paragraph.setStyle(head ? WordStyles.CELL_HEAD : WordStyles.CELL);
    WordText.write(paragraph, text);
    if (head) {
      cell.setColor(SHADE);
    }
  }

  /** Word joins two tables that nothing stands between. */
  private static void after(XWPFDocument word) {
    word.createParagraph().setStyle(WordStyles.CELL);
  }
}
