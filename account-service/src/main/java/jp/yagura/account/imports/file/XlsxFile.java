package jp.yagura.account.imports.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yagura.kit.characters.CharacterCount;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the visible sheets of an Excel workbook. */
final class XlsxFile {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  /** Quoted text, colours and locales in a number format, such as {@code [$-411]"年"}. */
  private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

  private static final Pattern DAY = Pattern.compile("[ydge]", Pattern.CASE_INSENSITIVE);

  private XlsxFile() {}

  static List<Sheet> read(byte[] content) throws UnreadableException {
    byte[] safe = WorkbookLimits.hold(content);
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(safe), WITH_FORMATS)) {
      List<Sheet> sheets = new ArrayList<>();
      int rows = 0;
      for (var sheet : book.getSheets().toList()) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          List<Line> lines = lines(sheet, ListFile.MOST_ROWS + 1 - rows);
          rows += lines.size();
          if (!lines.isEmpty()) {
            sheets.add(new Sheet(sheet.getName(), lines));
          }
        }
      }
      return sheets;
    } catch (IOException | ExcelReaderException _) {
      throw new UnreadableException("import-file-broken");
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException _) {
      // what the library makes of parts that are missing or contradict each other
      throw new UnreadableException("import-file-broken");
    }
  }

  private static List<Line> lines(org.dhatim.fastexcel.reader.Sheet sheet, int most)
      throws IOException, UnreadableException {
    List<Line> lines = new ArrayList<>();
    try (Stream<Row> rows = sheet.openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        Line line = new Line(row.getRowNum(), cells(row));
        if (!line.empty()) {
          lines.add(line);
        }
        if (lines.size() > most) {
          throw new UnreadableException("import-too-many-rows", ListFile.MOST_ROWS);
        }
      }
    }
    return lines;
  }

  private static List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < Math.min(row.getCellCount(), ListFile.MOST_CELLS); column++) {
      cells.add(cell(row.hasCell(column) ? row.getCell(column) : null));
    }
    return cells;
  }

  private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.ERROR || cell.getRawValue() == null) {
      return Cell.EMPTY;
    }
    if (cell.getType() != CellType.NUMBER) {
      return Cell.of(bounded(cell.getRawValue()));
    }
    return day(cell) ? Cell.of(written(cell.asDate())) : number(cell.asNumber().toPlainString());
  }

  private static Cell number(String plain) {
    String text = plain.contains(".") ? plain.replaceFirst("\\.?0+$", "") : plain;
    return new Cell(bounded(text), true);
  }

  private static String written(LocalDateTime at) {
    return at.toLocalDate().toString();
  }

  /** Whether a number is shown as a day: by a format of Excel's own, or by one with letters. */
  private static boolean day(org.dhatim.fastexcel.reader.Cell cell) {
    Integer id = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    boolean builtIn =
        id != null && ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 58 && !plain(id)));
    return builtIn || (format != null && DAY.matcher(ASIDE.matcher(format).replaceAll("")).find());
  }

  /** Numbers, times and texts between the formats that show a day (ECMA-376, 18.8.30). */
  private static boolean plain(int id) {
    return id >= 37 && id <= 49;
  }

  /** A text without the space around it, cut where no field is longer. */
  static String bounded(String text) {
    String bare = text.strip().replaceAll("^[\\u00A0\\uFEFF]+|[\\u00A0\\uFEFF]+$", "");
    return CharacterCount.first(bare, ListFile.LONGEST_CELL);
  }
}
