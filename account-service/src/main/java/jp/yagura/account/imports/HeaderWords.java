package jp.yagura.account.imports;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What columns are called in the lists that cities keep, and in the files that this register gives
 * out. A word may mean several things (アカウント名 is a handle beside 表示名 and a name without it), so
 * each has a rank: the lower wins.
 */
final class HeaderWords {
  private static final Map<String, Map<ImportField, Integer>> WORDS = new HashMap<>();

  static {
    put(
        ImportField.PLATFORM,
        1,
        "SNSの種類 SNS種別 SNSの種別 SNS SNS名 種類 種別 媒体 媒体名 サービス サービス名 サービス名称 プラットフォーム "
            + "ツール 利用サービス 利用するSNS platform service media");
    put(
        ImportField.DISPLAY_NAME,
        1,
        "表示名 名称 アカウント名称 公式アカウント名 ページ名 ページ名称 チャンネル名 タイトル アカウントの名称 " + "displayname name title");
    put(ImportField.DISPLAY_NAME, 2, "アカウント名 アカウント accountname account");
    put(
        ImportField.HANDLE,
        1,
        "ユーザー名 ユーザ名 ユーザーネーム ユーザーID ユーザID アカウントID ハンドル ハンドル名 ハンドルネーム "
            + "ID・ユーザー名 アカウントID・ユーザー名 handle username userid accountid");
    put(ImportField.HANDLE, 2, "ID LINEID");
    put(ImportField.HANDLE, 3, "アカウント名 アカウント account accountname");
    put(
        ImportField.URL,
        1,
        "URL リンク リンク先 アドレス アカウントURL アカウントのURL ページURL ページのURL リンクURL "
            + "ホームページアドレス link address accounturl");
    put(ImportField.PLATFORM_ID, 1, "SNS側の固有ID 固有ID 数値ID 内部ID プラットフォームID platformid numericid");
    put(
        ImportField.DIVISION,
        1,
        "運用する所属 所管課 所管 所管部署 担当課 担当部署 担当所属 運用課 運用部署 部署 部署名 所属 所属名 課名 "
            + "担当 担当課名 所管課名 管理課 主管課 開設所属 division department section operatingdivision");
    put(
        ImportField.RESPONSIBLE,
        1,
        "責任者 運用責任者 運用責任者名 管理者 運用管理者 責任者名 所属長 " + "responsible responsibleperson manager owner");
    put(
        ImportField.OPENED_ON,
        1,
        "運用開始日 開設日 開設年月日 運用開始年月日 開始日 運用開始 開設 利用開始日 アカウント開設日 "
            + "openedon opened opening startdate");
    put(ImportField.STATE, 1, "状態 運用状況 状況 ステータス 運用状態 利用状況 state status");
  }

  private HeaderWords() {}

  private static void put(ImportField field, int rank, String words) {
    for (String word : words.split(" ")) {
      WORDS.computeIfAbsent(plain(word), key -> new EnumMap<>(ImportField.class)).put(field, rank);
    }
  }

  /** What the columns of a heading mean, by column from 0; each meaning once, each column once. */
  static Map<Integer, ImportField> match(List<String> heading) {
    Map<Integer, ImportField> matched = new TreeMap<>();
    for (int rank = 1; rank <= 3; rank++) {
      for (int column = 0; column < heading.size(); column++) {
        for (Map.Entry<ImportField, Integer> meaning : meanings(heading.get(column)).entrySet()) {
          if (meaning.getValue() == rank
              && !matched.containsKey(column)
              && !matched.containsValue(meaning.getKey())) {
            matched.put(column, meaning.getKey());
          }
        }
      }
    }
    return matched;
  }

  /** By the whole text of the cell, else by what stands before or between its brackets. */
  private static Map<ImportField, Integer> meanings(String header) {
    String whole = plain(header);
    if (WORDS.containsKey(whole)) {
      return WORDS.getOrDefault(whole, Map.of());
    }
    String narrow = Normalizer.normalize(header, Normalizer.Form.NFKC);
    for (String part : narrow.split("[()\\[\\]【】/\\n]")) {
      if (WORDS.containsKey(plain(part))) {
        return WORDS.getOrDefault(plain(part), Map.of());
      }
    }
    return Map.of();
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s*※:_.-]", "");
  }
}
