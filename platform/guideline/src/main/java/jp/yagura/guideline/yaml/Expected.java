package jp.yagura.guideline.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words for what was expected. */
final class Expected {
  private Expected() {}

  private static final Map<String, String> TYPES =
      Map.of(
          "object", "「項目: 値」の組",
          "array", "「- 」で始まる一覧",
          "string", "文字",
          "boolean", "trueまたはfalse",
          "number", "数",
          "null", "null");

  static String ja(List<String> types) {
    return types.stream()
        .map(type -> TYPES.getOrDefault(type, type))
        .collect(Collectors.joining("または"));
  }

  /** The known names, those most like the wrong one first, at most five. */
  static String nearest(String wrong, Collection<String> known) {
    return known.stream()
        .sorted(Comparator.comparingInt(name -> distance(wrong, name)))
        .limit(5)
        .collect(Collectors.joining(", "));
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(row[j - 1], above) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
