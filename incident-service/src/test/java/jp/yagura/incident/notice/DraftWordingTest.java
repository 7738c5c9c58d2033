package jp.yagura.incident.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.guideline.playbook.NoticeTemplate;
import jp.yagura.guideline.wording.Text;
import jp.yagura.testkit.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What drafts say of every kind of incident at every stage. */
@QuarkusTest
@WithTestResource(Platform.class)
class DraftWordingTest {
  private static final String FAKE = "https://x.com/nagasaki_sample_kank0";

  @Inject NoticeWording wording;

  @Test
  void everyKindHasATextForEveryStageInThreeVersions() {
    for (NoticeTemplate about : NoticeTemplate.values()) {
      for (NoticeText.Kind kind : NoticeText.Kind.values()) {
        for (boolean registered : new boolean[] {true, false}) {
          NoticeText text = wording.draft(facts(about, registered, List.of(FAKE)), kind);
          versions(text).forEach(it -> whole(about + " " + kind, it));
          assertTrue(text.title().length() <= 120, text.title());
          assertTrue(text.body().length() <= 3000, about + " " + text.body().length());
          assertTrue(text.body().contains("■お問い合わせ\n富士市 シティプロモーション課（電話 0545-55-2700）"));
        }
      }
    }
  }

  private static Stream<String> versions(NoticeText text) {
    return Stream.of(
        text.title(),
        text.body(),
        String.valueOf(text.titleEn()),
        String.valueOf(text.bodyEn()),
        String.valueOf(text.bodyEasy()));
  }

  private static void whole(String which, String text) {
    assertFalse(text.isBlank(), which);
    assertFalse(text.contains("{") || text.contains("NOT_FOUND") || text.contains("null"), text);
    assertFalse(text.contains("\n\n\n"), text);
  }

  @Test
  void anAccountThatIsNotInTheRegisterIsNeverCalledOfficial() {
    for (NoticeTemplate about : NoticeTemplate.values()) {
      for (NoticeText.Kind kind : NoticeText.Kind.values()) {
        NoticeText text = wording.draft(facts(about, false, List.of(FAKE)), kind);
        assertFalse(text.title().contains("公式アカウント「"), text.title());
        assertFalse(text.body().contains("本物の公式アカウント\n・広報ふじ"), text.body());
      }
    }
  }

  @Test
  void aFirstReportCanGoOutAsItIsWhenTheFakeIsKnown() {
    for (NoticeTemplate about :
        List.of(
            NoticeTemplate.HIJACK,
            NoticeTemplate.IMPERSONATION,
            NoticeTemplate.NAME_ABUSE,
            NoticeTemplate.SUSPENDED,
            NoticeTemplate.ROGUE_ADS)) {
      NoticeText text = wording.draft(facts(about, true, List.of(FAKE)), NoticeText.Kind.FIRST);
      assertFalse(text.hasBlanks(), () -> about + "\n" + text.body() + text.bodyEasy());
    }
  }

  @Test
  void severalFakesStandInATableAndUnconfirmedOnesAreMarked() {
    List<String> fakes = List.of(FAKE, "https://www.instagram.com/fuji_fake/");
    NoticeText text =
        wording.draft(facts(NoticeTemplate.IMPERSONATION, true, fakes), NoticeText.Kind.FIRST);
    Block table = Block.of(text.body()).stream().filter(Block::table).findFirst().orElseThrow();
    assertEquals(
        List.of("Instagram", "@fuji_fake", fakes.get(1), "公式は X の @koho_fuji", "確認中"),
        table.body().get(1));
    assertEquals(FAKE, table.body().get(0).get(2));
    Block english =
        Block.of(String.valueOf(text.bodyEn())).stream()
            .filter(Block::table)
            .findFirst()
            .orElseThrow();
    assertEquals("Being checked", english.body().get(1).getLast());
  }

  @Test
  void aServiceThatNobodyKnowsIsNotNamed() {
    NoticeFacts known = facts(NoticeTemplate.IMPERSONATION, true, List.of(FAKE), "x");
    NoticeFacts unknown = facts(NoticeTemplate.IMPERSONATION, true, List.of(FAKE), null);
    assertTrue(wording.draft(known, NoticeText.Kind.FIRST).body().contains("・サービス名：X\n"));
    assertFalse(wording.draft(unknown, NoticeText.Kind.FIRST).body().contains("・サービス名"));
  }

  @Test
  void residentsAreToldWhereToTurn() {
    String body =
        wording.draft(facts(NoticeTemplate.HIJACK, true, List.of()), NoticeText.Kind.FIRST).body();
    for (String line : List.of("#9110", "188", "カード会社", "フォローを外す", "行わないこと", "これまでの経過")) {
      assertTrue(body.contains(line), body);
    }
  }

  @Test
  void aPersonsFakeIsNotCalledAnAccountOfOurs() {
    NoticeText text =
        wording.draft(
            facts(NoticeTemplate.NAME_ABUSE, false, List.of("https://fuji-shi.example/")),
            NoticeText.Kind.FIRST);
    assertEquals("富士市の名称などをかたる偽物にご注意ください（第一報）", text.title());
    assertTrue(text.body().contains("・https://fuji-shi.example/（確認中）"), text.body());
  }

  private static NoticeFacts facts(NoticeTemplate about, boolean registered, List<String> fakes) {
    return facts(about, registered, fakes, "x");
  }

  private static NoticeFacts facts(
      NoticeTemplate about, boolean registered, List<String> fakes, @Nullable String platform) {
    var incident =
        new IncidentSummary(
            UUID.randomUUID(),
            "fuji",
            "R8-0001",
            "TYPE",
            "種別",
            List.of("KIND"),
            "件名",
            null,
            "広報ふじ",
            platform,
            "シティプロモーション課",
            "high",
            "reported",
            Instant.parse("2026-11-22T23:55:00Z"),
            Instant.parse("2026-11-23T00:02:00Z"),
            1);
    return new NoticeFacts(
        incident,
        about,
        "広報ふじ",
        registered,
        registered ? "@koho_fuji" : null,
        fakes.stream().map(it -> FakeLine.of(it, false)).toList(),
        new Text("シティプロモーション課", "City Promotion Division"),
        "0545-55-2700");
  }
}
