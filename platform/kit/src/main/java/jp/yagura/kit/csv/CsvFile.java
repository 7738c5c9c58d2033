package jp.yagura.kit.csv;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table for spreadsheets (RFC 4180), written row by row: a byte order mark, so that Excel reads
 * UTF-8; every cell in quotes; and no cell that a spreadsheet would run as a formula, for cells
 * hold what strangers wrote. Such a cell begins with an apostrophe, also where it began with a
 * full-width sign, which Japanese Excel runs too.
 *
 * <pre>{@code
 * try (CsvFile csv = new CsvFile(writer)) {
 *   csv.row("番号", "件名");
 *   rows.forEach(row -> csv.row(row.number(), row.title()));
 * }
 * }</pre>
 */
public final class CsvFile implements Closeable {
  /** For {@code Content-Type}; the file is to be encoded so. */
  public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";
  private static final CsvMapper MAPPER =
      CsvMapper.csvBuilder().enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS).build();
  private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withLineSeparator("\r\n");

  private final SequenceWriter rows;

  /**
   * Begins the file.
   *
   * @param out closed with the file
   * @throws UncheckedIOException as every method here, when it cannot be written to
   */
  public CsvFile(Writer out) {
    try {
      out.write(BYTE_ORDER_MARK);
      this.rows = MAPPER.writer(SCHEMA).writeValues(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a row; null is an empty cell. */
  public void row(@Nullable Object... cells) {
    List<String> safe = Arrays.stream(cells).map(CsvFile::cell).toList();
    try {
      rows.write(safe);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends what there is on its way. */
  public void flush() {
    try {
      rows.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
