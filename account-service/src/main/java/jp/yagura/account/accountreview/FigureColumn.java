package jp.yagura.account.accountreview;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What a column of a platform's file may hold, and what platforms call it. */
enum FigureColumn {
  DAY("日付 日 年月日 day date"),
  FIGURE(
      "数値 値 フォロワー数 フォロワー 利用者数 登録者数 友だち数 友だち追加数 チャンネル登録者数 総フォロワー数 反応数 エンゲージメント いいね "
          + "エンゲージメント数 リアクション数 value figure followers totalfollowers subscribers contacts users "
          + "engagements engagement reactions likes total");

  /** Between spaces. */
  private final String words;

  FigureColumn(String words) {
    this.words = " " + words + " ";
  }

  /** The first column of a heading that is called so; empty when none is. */
  OptionalInt in(List<String> heading) {
    return IntStream.range(0, heading.size()).filter(it -> calls(heading.get(it))).findFirst();
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
