package jp.yagura.account.imports;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A list of 300 accounts as a city keeps it in Excel and saves it as CSV, in which 20 rows are
 * wrong, each in its own way.
 */
final class PlantedList {
  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final int ROWS = 300;

  /** The row of the spreadsheet in which the first account stands: under a title and a heading. */
  private static final int FIRST = 4;

  private static final List<String> COLUMNS =
      List.of("表示名", "SNSの種類", "アカウント名", "URL", "固有ID", "所管課", "運用責任者", "開設日", "状態", "備考");
  private static final List<String> PLATFORMS = List.of("X（旧Twitter）", "フェイスブック", "インスタ", "ユーチューブ");
  private static final List<String> SITES =
      List.of(
          "https://x.com/",
          "http://www.facebook.com/",
          "www.instagram.com/",
          "https://youtube.com/@");

  private final List<List<String>> rows = new ArrayList<>();

  /** The field that is wrong, by row of the spreadsheet. */
  final Map<Integer, String> planted = new LinkedHashMap<>();

  /** The row that repeats an account of the register, and the one that repeats another row. */
  final int registered;

  final int repeated;
  private int next = 7;

  PlantedList(String registeredHandle) {
    String mark = UUID.randomUUID().toString().substring(0, 6);
    for (int i = 0; i < ROWS; i++) {
      rows.add(row(i, "t" + mark + "_" + i));
    }
    wrong("displayName", 0, "");
    wrong("displayName", 0, "長".repeat(101));
    wrong("platform", 1, "MySpace");
    wrong("url", 3, "なし");
    wrong("url", 3, "https://x.com.example.jp/a");
    wrong("handle", 2, "a/b");
    wrong("handle", 2, "1.23457E+18");
    wrong("platformId", 4, "1234567890123450000");
    wrong("platformId", 4, "12 34");
    wrong("operatingDivision", 5, "");
    wrong("operatingDivision", 5, "観光\u0007課");
    wrong("responsiblePerson", 6, "");
    wrong("openedOn", 7, "昭和の頃");
    wrong("openedOn", 7, "2018/2/30");
    wrong("openedOn", 7, "2020/4/1");
    wrong("state", 8, "廃止");
    wrong("state", 8, "乗っ取りの疑い");
    wrong("state", 8, "検討中");
    registered = next;
    set(next, 1, "ツイッター");
    set(next, 2, "");
    set(next, 3, "https://twitter.com/" + registeredHandle);
    next += 14;
    repeated = next;
    rows.set(next - FIRST, rows.get(0));
    set(30, 8, "休止中");
  }

  private static List<String> row(int i, String handle) {
    int platform = i % PLATFORMS.size();
    return new ArrayList<>(
        List.of(
            "長崎市①の髙﨑㈱～" + i,
            PLATFORMS.get(platform),
            "＠" + handle,
            SITES.get(platform) + handle,
            i % 5 == 0 ? "12345678901234" + (10001 + i) : "",
            "観光政策課",
            "観光政策課長",
            i % 3 == 0 ? "平成30年4月1日" : i % 3 == 1 ? "2012/10/1" : "",
            "運用中",
            "備考" + i));
  }

  private void wrong(String field, int column, String value) {
    if (column == 3) {
      set(next, 1, "X");
    }
    set(next, column, value);
    planted.put(next, field);
    next += 14;
  }

  private void set(int row, int column, String value) {
    List<String> changed = new ArrayList<>(rows.get(row - FIRST));
    changed.set(column, value);
    rows.set(row - FIRST, changed);
  }

  byte[] cp932() {
    String text =
        "長崎市ソーシャルメディア一覧,,,\r\n\r\n"
            + String.join(",", COLUMNS)
            + "\r\n"
            + rows.stream()
                .map(row -> row.stream().map(PlantedList::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
    return text.getBytes(CP932);
  }

  private static String quoted(String cell) {
    return cell.contains(",") ? "\"" + cell + "\"" : cell;
  }
}
