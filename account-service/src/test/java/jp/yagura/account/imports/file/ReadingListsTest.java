package jp.yagura.account.imports.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yagura.kit.refusal.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingListsTest {
  private static final Charset CP932 = Charset.forName("windows-31j");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "名称,URL\n長崎市,https://x.com/a\n",
        "種別,名称\nX,①㈱髙﨑～－Ⅲ№\n",
        "a,b\nﾅｶﾞｻｷ,ﾃｽﾄ\n",
        "name,url\nCity,https://x.com/a\n"
      })
  void shortTextsAreReadInEveryEncodingThatCitiesUse(String text) {
    for (Charset charset : List.of(CP932, StandardCharsets.UTF_8)) {
      Contents read = read(text.getBytes(charset));
      assertEquals(text, plain(read.sheets().getFirst()), charset + " as " + read.encoding());
    }
    assertEquals(
        text, plain(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).sheets().getFirst()));
    assertEquals(text, plain(read(text.getBytes(StandardCharsets.UTF_16)).sheets().getFirst()));
  }

  @Test
  void eucIsToldFromShiftJis() {
    String text = "名称,所管課\n長崎市の観光情報,観光政策課\n";
    assertEquals(Encoding.EUC_JP, read(text.getBytes(Charset.forName("EUC-JP"))).encoding());
    assertEquals(Encoding.WINDOWS_31J, read(text.getBytes(CP932)).encoding());
  }

  @Test
  void aPersonMaySayWhichEncodingItIs() {
    byte[] content = "名称\n長崎市\n".getBytes(CP932);
    Contents read = done(ListFile.read(content, Encoding.UTF_8));
    assertTrue(plain(read.sheets().getFirst()).contains("\uFFFD"));
  }

  @Test
  void rowsAreNumberedAsASpreadsheetNumbersThem() {
    List<Line> lines =
        read("一覧\n\n名称,備考\n\"長崎市\",\"二行の\n備考\"\n'=1+1,x\n".getBytes(CP932))
            .sheets()
            .getFirst()
            .lines();
    assertEquals(List.of(1, 3, 4, 5), lines.stream().map(Line::number).toList());
    assertEquals("二行の\n備考", lines.get(2).cell(1).text());
    assertEquals("=1+1", lines.get(3).cell(0).text());
    assertEquals(Cell.EMPTY, lines.get(3).cell(9));
  }

  @ParameterizedTest
  @CsvSource({"'\t'", "';'"})
  void tabsAndSemicolonsSeparateToo(String separator) {
    String text = "名称" + separator + "URL\n長崎市" + separator + "https://x.com/a,b\n";
    assertEquals(
        "https://x.com/a,b",
        read(text.getBytes(CP932)).sheets().getFirst().lines().getLast().cell(1).text());
  }

  @Test
  void whatIsNoListIsRefused() {
    assertEquals("import-file-empty", refused(new byte[0]));
    assertEquals("import-file-empty", refused(" \n,,\n".getBytes(CP932)));
    assertEquals("import-file-too-large", refused(new byte[ListFile.LARGEST + 1]));
    assertEquals("import-file-kind", refused("%PDF-1.7".getBytes(CP932)));
    assertEquals(
        "import-file-kind", refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}));
    assertEquals("import-file-broken-row", refused("名称\n\"長崎市\n".getBytes(CP932)));
    assertEquals("import-too-many-columns", refused(",a".repeat(101).getBytes(CP932)));
    assertEquals("import-too-many-rows", refused("a\n".repeat(2002).getBytes(CP932)));
    assertEquals(2001, read("a\n".repeat(2001).getBytes(CP932)).sheets().getFirst().lines().size());
  }

  @Test
  void aWorkbookIsReadAsPeopleSeeIt() {
    var book = new Workbooks();
    String rows =
        "<row r=\"2\">"
            + book.text("A2", "長崎市①")
            + book.text("C2", "@x")
            + Workbooks.number("D2", "43556", 1)
            + Workbooks.number("E2", "43556", 2)
            + Workbooks.number("F2", "1.2345678901234568E+18", 0)
            + Workbooks.number("G2", "100089602928001", 3)
            + "<c r=\"H2\" t=\"str\"><f>HYPERLINK(\"https://x.com/a\",\"公式\")</f><v>公式</v></c>"
            + "<c r=\"I2\" t=\"e\"><v>#REF!</v></c><c r=\"J2\"><f>1+1</f></c>"
            + "<c r=\"K2\" t=\"inlineStr\"><is><t>中</t></is></c>"
            + Workbooks.number("L2", "2.50", 0)
            + "</row>";
    List<Sheet> sheets =
        read(book.sheet("隠", "hidden", rows).sheet("空", "").sheet("一覧", rows).bytes()).sheets();
    assertEquals(List.of("一覧"), sheets.stream().map(Sheet::name).toList());
    Line line = sheets.getFirst().lines().getFirst();
    assertEquals(2, line.number());
    assertEquals(
        List.of(
            "長崎市①",
            "",
            "@x",
            "2019-04-01",
            "2019-04-01",
            "1234567890123456800",
            "100089602928001",
            "公式",
            "",
            "",
            "中",
            "2.5"),
        line.cells().stream().map(Cell::text).toList());
    assertTrue(line.cell(5).number());
    assertTrue(line.cell(6).number());
  }

  @Test
  void aWorkbookThatWouldFillTheMemoryIsRefused() throws IOException {
    String row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    assertEquals(
        "import-file-bomb",
        refused(new Workbooks().sheet("a", " ".repeat(30 << 20) + row).bytes()));
    String far = "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>";
    assertEquals("import-file-broken", refused(new Workbooks().sheet("a", far).bytes()));
    String many =
        IntStream.rangeClosed(1, 2002)
            .mapToObj("<row r=\"%1$d\"><c r=\"A%1$d\"><v>1</v></c></row>"::formatted)
            .collect(Collectors.joining());
    assertEquals("import-too-many-rows", refused(new Workbooks().sheet("a", many).bytes()));
  }

  @Test
  void aBrokenWorkbookIsRefused() throws IOException {
    byte[] whole = new Workbooks().texts("a", List.of(List.of("名称"))).bytes();
    assertEquals(
        "import-file-broken", refused(new Workbooks().sheet("a", "<row r=\"1\"><c>").bytes()));
    var zip = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("word/document.xml"));
    }
    assertEquals("import-file-kind", refused(zip.toByteArray()));
    for (int length : new int[] {3, 40, whole.length / 2}) {
      String code = refused(java.util.Arrays.copyOf(whole, length));
      assertTrue(List.of("import-file-broken", "import-file-kind").contains(code), code);
    }
  }

  @Test
  void nothingOutsideOfAWorkbookIsRead() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      Workbooks.part(zip, "xl/workbook.xml", "<workbook/>");
      Workbooks.part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet>&e;</worksheet>");
    }
    assertEquals("import-file-broken", refused(out.toByteArray()));
  }

  private static Contents read(byte[] content) {
    return done(ListFile.read(content, null));
  }

  private static Contents done(Outcome<Contents> outcome) {
    return assertInstanceOf(Outcome.Done.class, outcome).value() instanceof Contents contents
        ? contents
        : new Contents(List.of(), null);
  }

  private static String refused(byte[] content) {
    return ListFile.read(content, null) instanceof Outcome.NotDone<Contents>(var refusals)
        ? refusals.getFirst().code()
        : "read";
  }

  private static String plain(Sheet sheet) {
    return sheet.lines().stream()
        .map(line -> line.cells().stream().map(Cell::text).collect(Collectors.joining(",")) + "\n")
        .collect(Collectors.joining());
  }
}
