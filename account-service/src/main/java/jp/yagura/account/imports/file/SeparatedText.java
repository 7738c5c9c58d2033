package jp.yagura.account.imports.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads CSV (RFC 4180), and text whose cells are separated by tabs or semicolons. */
final class SeparatedText {
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

  /** What a file for spreadsheets puts before a text that would run as a formula. */
  private static final String GUARDED = "=+-@＝＋－＠";

  private SeparatedText() {}

  static List<Line> read(String text) throws UnreadableException {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
    List<Line> lines = new ArrayList<>();
    int number = 0;
    try (MappingIterator<String[]> rows =
        MAPPER.readerFor(String[].class).with(schema).readValues(text)) {
      while (rows.hasNextValue()) {
        number++;
        Line line = line(number, rows.nextValue());
        if (!line.empty()) {
          lines.add(line);
        }
        if (lines.size() > ListFile.MOST_ROWS + 1) {
          throw new UnreadableException("import-too-many-rows", ListFile.MOST_ROWS);
        }
      }
    } catch (JsonProcessingException _) {
      throw new UnreadableException("import-file-broken-row", number + 1);
    } catch (IOException _) {
      throw new UnreadableException("import-file-broken");
    }
    return lines;
  }

  private static Line line(int number, String[] cells) throws UnreadableException {
    if (cells.length > ListFile.MOST_CELLS) {
      throw new UnreadableException("import-too-many-columns", ListFile.MOST_CELLS);
    }
    return new Line(number, Arrays.stream(cells).map(SeparatedText::cell).toList());
  }

  private static Cell cell(String written) {
    String text = XlsxFile.bounded(written);
    boolean guarded =
        text.length() > 1 && text.charAt(0) == '\'' && GUARDED.indexOf(text.charAt(1)) >= 0;
    return Cell.of(guarded ? text.substring(1) : text);
  }

  /** What stands most often in the first line that has any. */
  private static char separator(String text) {
    for (String line : text.lines().limit(20).toList()) {
      char best = ',';
      for (char candidate : new char[] {'\t', ';'}) {
        best = count(line, candidate) > count(line, best) ? candidate : best;
      }
      if (count(line, best) > 0) {
        return best;
      }
    }
    return ',';
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }
}
