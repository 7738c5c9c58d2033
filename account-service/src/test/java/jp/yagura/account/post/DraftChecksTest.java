package jp.yagura.account.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yagura.guideline.GuidelineProfile;
import jp.yagura.guideline.Guidelines;
import jp.yagura.guideline.posting.PostCheck;
import jp.yagura.profile.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What drafts are looked through for, by the guideline of each municipality. */
class DraftChecksTest {
  private static final Instant NOON = Instant.parse("2026-11-23T03:00:00Z");
  private static final String SOURCE = "https://www.city.example.lg.jp/news/1";
  private static final DraftChecks CHECKS =
      new DraftChecks(LinkHosts.bundled(), LocalTime.of(22, 0), LocalTime.of(6, 0));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nagasaki | 詳しくは https://bit.ly/3abc | SHORT_LINK NGS-7.3",
        "nagasaki | 詳しくは bit.ly/3abc | SHORT_LINK NGS-7.3",
        "nagasaki | 友だち追加は https://lin.ee/abc | THIRD_PARTY NGS-7.2",
        "nagasaki | 詳しくは https://www.city.example.lg.jp/a |",
        "nagasaki | ＠someone の投稿によると | REPLY NGS-3.2",
        "nagasaki | 会場は @someone の投稿で | THIRD_PARTY NGS-7.2",
        "nagasaki | 会場は @own の投稿で |",
        "nagasaki | 相談は 090-1234-5678 へ | CONTACT NGS-8.4e",
        "nagasaki | 番号は 1234 5678 9018 です | PERSONAL_NUMBER NGS-8.4e",
        "ninohe | リポストしてください | FOLLOW_SHARE NNH-10",
        "ninohe | 観光協会 https://kanko.example.com/ | THIRD_PARTY NNH-10",
        "fuji | 父兄の皆さんへ | WORDS FJI-9.4",
        "fuji | 保護者の皆さんへ |",
        "chiyoda | 観光協会 https://kanko.example.com/ |",
        "chiyoda | 電話 03-1234-5678 | CONTACT CYD-5.2",
      })
  void eachIsFoundWithItsClause(String municipality, String text, String expected) {
    List<CheckFinding> found = look(municipality, text, SOURCE, NOON, Map.of());
    String first =
        found.isEmpty()
            ? null
            : found.getFirst().kind() + " " + found.getFirst().clauses().getFirst();
    assertEquals(expected, first);
    assertTrue(found.stream().allMatch(CheckFinding::open));
  }

  @Test
  void aReasonPassesWhereTheGuidelineTakesOne() {
    String text = "詳しくは https://bit.ly/3abc";
    Map<PostCheck.Kind, String> reasons =
        Map.of(PostCheck.Kind.SHORT_LINK, "印刷物と同じ", PostCheck.Kind.THIRD_PARTY, "案内の先");
    assertFalse(
        look("nagasaki", text, SOURCE, NOON, reasons).stream().anyMatch(CheckFinding::open));
    Map<PostCheck.Kind, String> reply = Map.of(PostCheck.Kind.REPLY, "どうしても");
    assertTrue(
        look("nagasaki", "@own どうぞ", SOURCE, NOON, reply).stream().anyMatch(CheckFinding::open));
  }

  @Test
  void aPageItIsBasedOnIsAskedForWhereTheGuidelineSaysSo() {
    assertEquals(
        List.of(PostCheck.Kind.PRIMARY_SOURCE), kinds(look("nagasaki", "a", "", NOON, Map.of())));
    assertEquals(
        List.of(PostCheck.Kind.PRIMARY_SOURCE), kinds(look("chiyoda", "a", "", NOON, Map.of())));
    assertEquals(List.of(), kinds(look("fuji", "a", "", NOON, Map.of())));
  }

  @ParameterizedTest
  @CsvSource({
    "12:59:59, false",
    "13:00:00, true",
    "16:00:00, true",
    "20:59:59, true",
    "21:00:00, false"
  })
  void nightBeginsAndEndsInJapan(String utc, boolean night) {
    Instant at = Instant.parse("2026-11-23T" + utc + "Z");
    List<PostCheck.Kind> found = kinds(look("chiyoda", "a", SOURCE, at, Map.of()));
    assertEquals(night ? List.of(PostCheck.Kind.NIGHT) : List.of(), found);
    assertEquals(List.of(), kinds(look("fuji", "a", SOURCE, at, Map.of())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X | abc | 3",
        "X | あいう | 6",
        "X | あ https://www.city.example.lg.jp/very/long/address/indeed い | 29",
        "X | 👨‍👩‍👧‍👦 | 2",
        "BLUESKY | あ👨‍👩‍👧‍👦い | 3",
        "MASTODON | あ https://www.city.example.lg.jp/very/long/address/indeed | 25",
      })
  void aTextIsCountedAsThePlatformDoes(Platform platform, String text, int used) {
    TextLength length = TextLength.of(platform, text);
    assertEquals(used, length == null ? -1 : length.used());
  }

  @Test
  void theLongestTextPassesAndOneMoreDoesNot() {
    TextLength longest = TextLength.of(Platform.X, "あ".repeat(140));
    TextLength more = TextLength.of(Platform.X, "あ".repeat(140) + "a");
    assertTrue(longest != null && !longest.tooLong() && more != null && more.tooLong());
  }

  private static List<PostCheck.Kind> kinds(List<CheckFinding> found) {
    return found.stream().map(CheckFinding::kind).toList();
  }

  private static List<CheckFinding> look(
      String municipality,
      String text,
      String source,
      Instant at,
      Map<PostCheck.Kind, String> reasons) {
    GuidelineProfile profile =
        Guidelines.bundled().all().stream()
            .filter(it -> it.municipality().equals(municipality))
            .findFirst()
            .orElseThrow();
    PostContent content = new PostContent(List.of(), text, "", null, source, "", "", "");
    Map<String, String> words = Map.of("父兄", "保護者");
    DraftFacts draft = new DraftFacts(content, List.of(Platform.X), Set.of("own"), at, words);
    return CHECKS.look(new ApprovalRule(profile).checks(), draft, reasons);
  }
}
