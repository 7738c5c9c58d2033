package jp.yagura.account.staffmove;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a column of a list of moves may hold, and what it is called there. */
enum MoveColumn {
  NAME("氏名 名前 職員名 職員氏名 職員 氏名漢字 name staff employee"),
  FROM("旧所属 異動前所属 異動前 前所属 旧部署 現所属 異動元 異動前部署 旧職 旧所属名 from fromdivision olddivision"),
  TO("新所属 異動後所属 異動後 異動先 新部署 異動先所属 異動後部署 新職 新所属名 to todivision newdivision"),
  DATE("異動日 発令日 発令年月日 異動年月日 日付 年月日 退職日 異動日付 date on movedon");

  /** Between spaces. */
  private final String words;

  MoveColumn(String words) {
    this.words = " " + words + " ";
  }

  /** Which column is what, by the words of a heading; the first of its kind counts. */
  static Map<MoveColumn, Integer> of(List<String> heading) {
    Map<MoveColumn, Integer> found = new EnumMap<>(MoveColumn.class);
    for (int i = 0; i < heading.size(); i++) {
      for (MoveColumn column : values()) {
        if (column.calls(heading.get(i))) {
          found.putIfAbsent(column, i);
        }
      }
    }
    return found;
  }

  private boolean calls(String header) {
    String word = plain(header);
    return !word.isEmpty() && words.contains(" " + word + " ");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s()_.・-]", "");
  }
}
