package jp.yagura.kit.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A spreadsheet opens the file, and runs nothing that it holds. */
class WritingCsvTest {

  @Test
  void cellsAreQuotedAndRowsEnd() {
    assertEquals(
        "\uFEFF\"番号\",\"a \"\"b\"\", c\"\r\n\"1\",\"\"\r\n",
        file(new Object[] {"番号", "a \"b\", c"}, new Object[] {1, null}));
  }

  @Test
  void aLineBreakStaysInItsCell() {
    assertEquals("\uFEFF\"a\nb\"\r\n", file(new Object[] {"a\nb"}));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠a", "\t=1", "\r=1"})
  void formulasAreDefused(String cell) {
    assertEquals("\uFEFF\"'" + cell + "\"\r\n", file(new Object[] {cell}));
  }

  private static String file(Object[]... rows) {
    StringWriter out = new StringWriter();
    try (CsvFile csv = new CsvFile(out)) {
      for (Object[] row : rows) {
        csv.row(row);
      }
    }
    return out.toString();
  }
}
