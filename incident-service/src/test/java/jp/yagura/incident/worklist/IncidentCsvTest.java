package jp.yagura.incident.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet must not run. */
class IncidentCsvTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+81", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a"})
  void whatASpreadsheetWouldRunIsDefused(String text) {
    assertEquals("\"'" + text + "\"", IncidentCsv.cell(text));
  }

  @ParameterizedTest
  @CsvSource({"長崎市,\"長崎市\"", "a=b,\"a=b\"", "'',\"\""})
  void everythingElseStaysAsItIs(String text, String cell) {
    assertEquals(cell.isEmpty() ? "\"\"" : '"' + text + '"', IncidentCsv.cell(text));
  }

  @ParameterizedTest
  @ValueSource(strings = "言った\"それ\",改行\nあり")
  void quotesCommasAndLinesStayInOneCell(String text) {
    assertEquals("\"言った\"\"それ\"\",改行\nあり\"", IncidentCsv.cell(text));
  }
}
