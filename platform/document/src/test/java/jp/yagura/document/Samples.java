package jp.yagura.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A document with one of each part. */
final class Samples {
  static final String WORDS = "市の公式アカウントになりすました偽アカウントが確認されました。「リンク」を開かないでください。";

  private Samples() {}

  static OfficeDocument letter() {
    return new OfficeDocument(
        "偽アカウントについて",
        Locale.JAPANESE,
        "長崎市 \"R8-0001\"",
        false,
        List.of(
            new Part.Paragraph("報道提供資料", Part.Style.BANNER),
            new Part.Paragraph("令和8年11月23日\n長崎市 広報広聴課", Part.Style.RIGHT),
            new Part.Heading(1, "偽アカウントにご注意ください"),
            new Part.Paragraph(WORDS),
            new Part.Heading(2, "市民の皆さまへ"),
            new Part.Items(List.of("リンクを開かない", "個人情報を送らない")),
            new Part.Facts(List.of(new Part.Fact("電話", "095-000-0000"))),
            new Part.PageBreak(),
            new Part.Heading(3, "別紙"),
            new Part.Grid(
                List.of(new Part.Column("番号", 20), new Part.Column("アドレス", 80)),
                List.of(
                    Part.Row.band("X"), Part.Row.of("1", "https://x.com/nagasaki_fake\n市で確認済み")))));
  }

  /** One with a single part. */
  static OfficeDocument of(Part part) {
    return new OfficeDocument("題名", Locale.JAPANESE, "", false, List.of(part));
  }

  /** A table that needs several pages. */
  static OfficeDocument longTable() {
    return of(
        new Part.Grid(
            List.of(new Part.Column("番号", 20), new Part.Column("できごと", 80)),
            IntStream.range(0, 120)
                .mapToObj(n -> Part.Row.of(String.valueOf(n), "行" + n))
                .toList()));
  }
}
