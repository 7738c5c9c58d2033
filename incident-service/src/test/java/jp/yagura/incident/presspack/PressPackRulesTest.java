package jp.yagura.incident.presspack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.yagura.document.OfficeDocument;
import jp.yagura.document.Part;
import jp.yagura.incident.notice.NoticeText;
import jp.yagura.incident.registercopy.AccountView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the material for the press says, and what it does not. */
class PressPackRulesTest {
  private static final Instant DAY = Instant.parse("2026-11-22T23:30:00Z");
  private static final NoticeText TEXT =
      new NoticeText(
          NoticeText.Kind.FIRST,
          "偽アカウントにご注意ください",
          "偽のアカウントがあります。\n市とは関係がありません。\n\n■お願い\n・リンクを開かない\n・個人情報を送らない",
          "Beware of a fake",
          "There is a fake.",
          null,
          null);

  private static PressFacts facts(
      boolean draft, @Nullable String phone, List<AccountView> accounts, List<String> fakes) {
    return new PressFacts(
        TEXT, draft, DAY, "長崎市", "広報広聴課", "山田", phone, null, null, null, accounts, fakes);
  }

  private static OfficeDocument plain() {
    return PressPack.of(facts(false, "095-000-0000", List.of(), List.of()), Locale.JAPANESE);
  }

  private static String text(OfficeDocument document) {
    return document.parts().toString();
  }

  @Test
  void itSaysWhatItIsWhenAndWhoIssuesIt() {
    OfficeDocument pack = plain();
    assertEquals(new Part.Paragraph("報道提供資料", Part.Style.BANNER), pack.parts().getFirst());
    assertEquals(
        new Part.Paragraph("令和8年11月23日\n長崎市 広報広聴課", Part.Style.RIGHT), pack.parts().get(1));
    assertEquals(new Part.Heading(1, TEXT.title()), pack.parts().get(2));
    assertEquals(TEXT.title(), pack.title());
  }

  @Test
  void itRepeatsTheTextOfTheNotice() {
    List<Part> parts = plain().parts();
    assertTrue(parts.contains(new Part.Paragraph("偽のアカウントがあります。\n市とは関係がありません。")));
    assertTrue(parts.contains(new Part.Heading(2, "お願い")));
    assertTrue(parts.contains(new Part.Items(List.of("リンクを開かない", "個人情報を送らない"))));
  }

  @Test
  void aTableOfTheNoticeIsATable() {
    NoticeText text =
        new NoticeText(
            NoticeText.Kind.FIRST, "偽アカウント", "｜SNS｜アドレス｜\n｜X｜x.com/a｜", null, null, null, null);
    var facts =
        new PressFacts(
            text, false, DAY, "長崎市", "広報広聴課", "山田", null, null, null, null, List.of(), List.of());
    Part.Grid table =
        PressPack.of(facts, Locale.JAPANESE).parts().stream()
            .filter(Part.Grid.class::isInstance)
            .map(Part.Grid.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals(List.of(Part.Row.of("X", "x.com/a")), table.rows());
    assertEquals("アドレス", table.columns().getLast().name());
  }

  @Test
  void onlyADraftIsMarkedAsOne() {
    assertFalse(text(plain()).contains("案"));
    OfficeDocument draft = PressPack.of(facts(true, null, List.of(), List.of()), Locale.JAPANESE);
    assertTrue(text(draft).contains("報道提供資料（案）"));
    assertTrue(text(draft).contains("報道機関には提供しないでください"));
  }

  @Test
  void aTelephoneNumberThatNobodyKnowsIsABlank() {
    assertTrue(text(plain()).contains("095-000-0000"));
    OfficeDocument unknown =
        PressPack.of(facts(false, null, List.of(), List.of()), Locale.JAPANESE);
    assertTrue(text(unknown).contains("〔要記入"));
    assertFalse(text(unknown).contains("ファクス"), "what is not known is left out");
  }

  @Test
  void thereIsAnAnnexWhereThereIsSomethingToList() {
    assertFalse(plain().parts().contains(new Part.PageBreak()));
    AccountView account =
        new AccountView(
            UUID.randomUUID(), "x", "nagasaki", null, "長崎市公式X", "広報広聴課", "active", DAY, true, 1);
    OfficeDocument pack =
        PressPack.of(
            facts(false, null, List.of(account), List.of("https://x.com/fake")), Locale.JAPANESE);
    List<Part.Grid> tables =
        pack.parts().stream()
            .filter(Part.Grid.class::isInstance)
            .map(Part.Grid.class::cast)
            .toList();
    assertEquals(Part.Row.of("長崎市公式X", "X", "@nagasaki", "―"), tables.get(0).rows().get(0));
    assertEquals(Part.Row.of("1", "https://x.com/fake"), tables.get(1).rows().get(0));
  }

  @Test
  void inEnglishItIsTheEnglishText() {
    OfficeDocument pack = PressPack.of(facts(false, null, List.of(), List.of()), Locale.ENGLISH);
    assertEquals("Beware of a fake", pack.title());
    assertTrue(text(pack).contains("There is a fake."));
    assertTrue(text(pack).contains("23 Nov 2026"));
  }
}
