package jp.yagura.account.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.yagura.account.imports.file.Cell;
import jp.yagura.account.imports.file.Line;
import jp.yagura.account.imports.file.Sheet;
import jp.yagura.kit.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What columns, days, numbers and addresses of a list mean. */
class UnderstandingListsTest {
  private static final String CASES = "../platform/profile/src/test/resources/cases/accounts.tsv";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No|名称|SNSの種類|URL|所管課|運用責任者|運用開始日|備考"
            + "|-,displayName,platform,url,operatingDivision,responsiblePerson,openedOn,-",
        "媒体|アカウント名|ID|リンク|担当課|状態||" + "|platform,displayName,handle,url,operatingDivision,state",
        "サービス名|アカウント名|表示名|アドレス|部署名|||" + "|platform,handle,displayName,url,operatingDivision",
        "種別|アカウント|ユーザー名（@以降）|ＵＲＬ|運用課　|責任者||"
            + "|platform,displayName,handle,url,operatingDivision,responsiblePerson",
        "Platform|Account name|User name|Link|Department|Owner|Status|"
            + "|platform,displayName,handle,url,operatingDivision,responsiblePerson,state",
      })
  void columnsAreKnownByTheirWords(
      String a, String b, String c, String d, String e, String f, String g, String h, String all) {
    List<String> heading = Arrays.asList(a, b, c, d, e, f, g, h);
    Map<Integer, ImportField> matched =
        HeaderWords.match(heading.stream().map(it -> it == null ? "" : it).toList());
    List<String> expected = List.of(all.split(","));
    assertEquals(
        expected,
        IntStream.range(0, expected.size())
            .mapToObj(i -> matched.containsKey(i) ? matched.get(i).wire() : "-")
            .toList());
  }

  @Test
  void whatTheRegisterGivesOutIsKnownInBothLanguages() {
    List<String> keys =
        List.of(
            "platform",
            "handle",
            "name",
            "url",
            "platformId",
            "division",
            "responsible",
            "state",
            "stateSince",
            "registered",
            "guideline",
            "openedOn",
            "sample");
    List<ImportField> meant =
        List.of(
            ImportField.PLATFORM,
            ImportField.HANDLE,
            ImportField.DISPLAY_NAME,
            ImportField.URL,
            ImportField.PLATFORM_ID,
            ImportField.DIVISION,
            ImportField.RESPONSIBLE,
            ImportField.STATE);
    for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      Map<Integer, ImportField> matched =
          HeaderWords.match(keys.stream().map(key -> Words.of("list").get(key, language)).toList());
      assertEquals(meant, matched.values().stream().limit(8).toList(), language::toString);
      assertEquals(ImportField.OPENED_ON, matched.get(11));
      assertEquals(9, matched.size());
    }
  }

  @Test
  void titlesAboveTheHeadingAndOtherSheetsArePassedOver() {
    Sheet notes = sheet("説明", List.of(List.of("SNSの使い方"), List.of("名称は正式名")));
    Sheet list =
        sheet(
            "一覧",
            List.of(
                List.of("長崎市SNS一覧"),
                List.of("", "", "令和7年4月1日現在"),
                List.of("番号", "名称", "URL"),
                List.of("1", "長崎市", "https://x.com/a")));
    Layout layout = Layout.of(List.of(notes, list), ImportChoices.NONE);
    assertEquals("一覧", layout.sheet());
    assertEquals(3, layout.headerRow());
    assertEquals(
        List.of(4), layout.below(List.of(notes, list)).stream().map(Line::number).toList());
    assertEquals("長崎市", layout.columns().get(1).sample());
  }

  @Test
  void aPersonMaySayOtherwise() {
    Sheet list = sheet("", List.of(List.of("あ", "い"), List.of("長崎市", "x.com/a")));
    var choices =
        new ImportChoices(
            null,
            null,
            1,
            Map.of("A", ImportField.DISPLAY_NAME, "B", ImportField.URL),
            Map.of(ImportField.RESPONSIBLE, "所属長"));
    Layout layout = Layout.of(List.of(list), choices);
    Candidate read = ListRow.read(list.lines().getLast(), layout, choices);
    assertEquals("長崎市", read.entry().displayName());
    assertEquals("https://x.com/a", read.entry().url());
    assertEquals("a", read.entry().handle());
    assertEquals("所属長", read.entry().responsiblePerson());
    assertEquals("x", read.entry().platform().wire());
  }

  @ParameterizedTest
  @CsvSource({
    "2019/4/1, 2019-04-01",
    "2019-04-01, 2019-04-01",
    "2019.4.1, 2019-04-01",
    "2019年4月1日, 2019-04-01",
    "２０１９年４月１日（月）, 2019-04-01",
    "2019/4/1 9:30, 2019-04-01",
    "平成31年4月1日, 2019-04-01",
    "H31.4.1, 2019-04-01",
    "令和元年5月1日, 2019-05-01",
    "R6/4/1, 2024-04-01",
    "43556, 2019-04-01"
  })
  void daysAreReadAsListsHaveThem(String written, LocalDate day) {
    assertEquals(Optional.of(day), DayReader.read(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018/2/30", "昭和の頃", "2019年4月", "4/1", "", "H99999.1.1", "明日"})
  void whatSaysNoDayIsNotGuessed(String written) {
    assertEquals(Optional.empty(), DayReader.read(written));
  }

  @Test
  void destroyedNumbersAreRecognised() {
    assertTrue(LongNumber.destroyed(new Cell("1234567890123456800", true)));
    assertTrue(LongNumber.destroyed(Cell.of("1.23457E+18")));
    assertTrue(LongNumber.destroyed(Cell.of("1234567890123450000")));
    assertFalse(LongNumber.destroyed(Cell.of("1234567890123456789")));
    assertFalse(LongNumber.destroyed(new Cell("100089602928001", true)));
    assertFalse(LongNumber.destroyed(Cell.of("did:plc:1E+10")));
    assertFalse(LongNumber.destroyed(Cell.of("1000000000000000")));
  }

  /** The shapes in which real cities list their accounts, without the column for the platform. */
  @Test
  void theAddressTellsThePlatform() throws IOException {
    List<List<String>> cases =
        Files.readAllLines(Path.of(CASES)).stream()
            .skip(2)
            .map(line -> List.of(line.split("\t", -1)))
            .filter(row -> !row.get(3).isEmpty())
            .toList();
    assertTrue(cases.size() > 25);
    for (List<String> row : cases) {
      Sheet list = sheet("", List.of(List.of("名称", "URL"), List.of(row.get(4), row.get(3))));
      Layout layout = Layout.of(List.of(list), ImportChoices.NONE);
      Candidate read = ListRow.read(list.lines().getLast(), layout, ImportChoices.NONE);
      assertEquals(List.of(), read.faults(), row::toString);
      assertEquals(row.get(1), read.entry().platform().wire(), row::toString);
    }
  }

  @Test
  void theAddressIsUnderstoodFromTheHandle() {
    Sheet list =
        sheet("", List.of(List.of("媒体", "名称", "ID"), List.of("ツイッター", "長崎市", "＠nagasaki")));
    Layout layout = Layout.of(List.of(list), ImportChoices.NONE);
    Candidate read = ListRow.read(list.lines().getLast(), layout, ImportChoices.NONE);
    assertEquals("https://x.com/nagasaki", read.entry().url());
  }

  private static Sheet sheet(String name, List<List<String>> rows) {
    return new Sheet(
        name,
        IntStream.range(0, rows.size())
            .mapToObj(i -> new Line(i + 1, rows.get(i).stream().map(Cell::of).toList()))
            .toList());
  }
}
