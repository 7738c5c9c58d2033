package jp.yagura.account.register.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+81", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠a"})
  void nothingIsTakenForAFormula(String value) {
    assertEquals('\'', Csv.cell(value).replace("\"", "").charAt(0));
  }

  @Test
  void aTableIsWrittenAsSpreadsheetsReadIt() {
    Csv csv = new Csv();
    csv.row(List.of("表示名", "URL"));
    csv.row(List.of("長崎市, \"観光\"\n公式", "https://x.com/a"));
    assertEquals("\uFEFF表示名,URL\r\n\"長崎市, \"\"観光\"\"\n公式\",https://x.com/a\r\n", csv.toString());
  }
}
