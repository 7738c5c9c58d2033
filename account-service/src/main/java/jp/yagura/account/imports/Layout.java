package jp.yagura.account.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yagura.account.imports.file.Cell;
import jp.yagura.account.imports.file.Line;
import jp.yagura.account.imports.file.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Where in a sheet what stands.
 *
 * @param sheet name of the sheet; empty for a text file
 * @param headerRow the row with the headings, as the spreadsheet numbers it
 */
record Layout(String sheet, int headerRow, List<Column> columns) {
  private static final int SEARCHED = 30;
  private static final List<ImportField> NAMES =
      List.of(ImportField.DISPLAY_NAME, ImportField.URL, ImportField.HANDLE);

  /**
   * A column.
   *
   * @param letter as the spreadsheet calls it
   * @param header the text in its heading
   * @param sample the first text below it
   * @param field what it means; null for a column that is not imported
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Column(String letter, String header, String sample, @Nullable ImportField field) {

    /** What an error about it is called. */
    @JsonIgnore
    public String path() {
      return "columns." + letter;
    }
  }

  /** The layout of the sheet that is chosen, or of the first with a heading that fits. */
  static Layout of(List<Sheet> sheets, ImportChoices choices) {
    Sheet sheet =
        sheets.stream()
            .filter(it -> it.name().equals(choices.sheet()))
            .findFirst()
            .orElseGet(() -> fitting(sheets));
    Line heading = heading(sheet, choices.headerRow());
    Map<Integer, ImportField> meanings =
        choices.columns() == null ? HeaderWords.match(texts(heading)) : byLetter(choices.columns());
    return new Layout(sheet.name(), heading.number(), columns(sheet, heading, meanings));
  }

  private static Sheet fitting(List<Sheet> sheets) {
    return sheets.stream()
        .filter(sheet -> fit(heading(sheet, null)) > 0)
        .findFirst()
        .orElse(sheets.getFirst());
  }

  /** The row that is asked for, or the one whose words say most; the first row when none does. */
  private static Line heading(Sheet sheet, @Nullable Integer asked) {
    return sheet.lines().stream()
        .filter(line -> asked != null && line.number() == asked)
        .findFirst()
        .orElseGet(
            () ->
                sheet.lines().stream()
                    .limit(SEARCHED)
                    .max(
                        Comparator.comparingInt(Layout::fit)
                            .thenComparing(Comparator.comparing(Line::number).reversed()))
                    .orElseThrow());
  }

  /** How many columns a heading explains; none when it names no account. */
  private static int fit(Line line) {
    var meanings = HeaderWords.match(texts(line)).values();
    return meanings.size() > 1 && NAMES.stream().anyMatch(meanings::contains) ? meanings.size() : 0;
  }

  private static List<String> texts(Line line) {
    return line.cells().stream().map(Cell::text).toList();
  }

  private static Map<Integer, ImportField> byLetter(Map<String, ImportField> columns) {
    Map<Integer, ImportField> meanings = new TreeMap<>();
    columns.forEach((letter, field) -> meanings.put(index(letter), field));
    return meanings;
  }

  private static List<Column> columns(
      Sheet sheet, Line heading, Map<Integer, ImportField> meanings) {
    List<Line> below =
        sheet.lines().stream().filter(line -> line.number() > heading.number()).toList();
    int width = sheet.lines().stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      int column = i;
      String header = heading.cell(i).text();
      String sample =
          below.stream()
              .map(line -> line.cell(column).text())
              .filter(text -> !text.isEmpty())
              .findFirst()
              .orElse("");
      if (!header.isEmpty() || !sample.isEmpty()) {
        columns.add(new Column(letter(i), header, sample, meanings.get(i)));
      }
    }
    return columns;
  }

  /** The rows below the heading. */
  List<Line> below(List<Sheet> sheets) {
    return sheets.stream()
        .filter(it -> it.name().equals(sheet))
        .flatMap(it -> it.lines().stream())
        .filter(line -> line.number() > headerRow)
        .toList();
  }

  /** The cell of a row that holds a field; an empty one where no column does. */
  Cell cell(Line line, ImportField field) {
    return columns.stream()
        .filter(column -> column.field() == field)
        .findFirst()
        .map(column -> line.cell(index(column.letter())))
        .orElse(Cell.EMPTY);
  }

  private static String letter(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letter(column / 26 - 1) + last;
  }

  /** The column of a letter, from 0; the last there is for what is no letter. */
  private static int index(String letter) {
    int column = 0;
    for (int i = 0; i < letter.length(); i++) {
      column = Math.min(column * 26 + (letter.charAt(i) - 'A' + 1), Short.MAX_VALUE);
    }
    return Math.max(column - 1, 0);
  }
}
