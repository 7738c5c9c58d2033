package jp.yagura.profile.lookalike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.profile.Identity;
import jp.yagura.profile.Platform;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.Table;
import jp.yagura.profile.lookalike.Difference.Kind;
import jp.yagura.profile.lookalike.LookAlike.Part;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handles that people take for official ones, and handles that they do not. */
class LikeHandlesTest {

  private static LookAlike compare(String official, String asked) {
    return LookAlike.compare(official, asked).orElseThrow();
  }

  private static String said(LookAlike alike) {
    return alike.differences().stream()
        .map(it -> it.kind().wire() + " " + it.position().wire())
        .collect(Collectors.joining(", "));
  }

  @TestFactory
  Stream<DynamicTest> fakesAreFound() {
    return Table.rows("lookalikes.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0) + " " + row.get(1),
                    () -> {
                      LookAlike alike = compare(row.get(0), row.get(1));
                      assertTrue(alike.score() >= 0.86, alike::toString);
                      assertEquals(row.get(2), said(alike));
                      assertEquals(alike.score(), compare(row.get(1), row.get(0)).score());
                    }));
  }

  @ParameterizedTest
  @CsvSource({
    "nagasaki_kanko, nagasaki_bousai",
    "nagasaki_kanko, fuji_kanko",
    "city_nara, city_naha",
    "nara_koho, naha_koho",
    "naracity, nahacity",
    "okayama_pref, wakayama_pref",
    "fuji_city, fuji_library",
    "city, pity",
    "koho, kodo",
    "city, city_info",
    "tsu, tsuu",
    "a, _a",
    "'', _",
    "nagasaki_kanko, ''",
    "100089602928002, 100089602928001",
    "nagasaki_koho, koho_nagasaki_fire",
    "koho2024, koho2025",
  })
  void othersAreNot(String official, String asked) {
    LookAlike.compare(official, asked).ifPresent(it -> assertFalse(it.likely(), it::toString));
    LookAlike.compare(asked, official).ifPresent(it -> assertFalse(it.likely(), it::toString));
  }

  @TestFactory
  Stream<DynamicTest> unrelatedHandlesStayBelow() {
    List<String> handles = UnrelatedHandles.all();
    assertEquals(200, handles.stream().distinct().count());
    return handles.stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one,
                    () ->
                        handles.stream()
                            .filter(other -> one.compareTo(other) < 0)
                            .forEach(
                                other -> {
                                  LookAlike pair = compare(one, other);
                                  assertTrue(pair.score() <= 0.4, pair::toString);
                                })));
  }

  @ParameterizedTest
  @CsvSource({
    "city_nagasaki, city_nagasaki",
    "City_Nagasaki, @city_nagasaki",
    "＠city_nagasaki, CITY_NAGASAKI",
    "がくぶち, がくぶち",
    "'', ''",
  })
  void equalHandlesAreNoLookAlikes(String official, String asked) {
    assertTrue(LookAlike.compare(official, asked).isEmpty());
  }

  @Test
  void theDifferingLettersStandApart() {
    LookAlike alike = compare("aira_isa", "@airra＿isa");
    assertEquals(
        List.of(
            new Part("air", false),
            new Part("r", true),
            new Part("a", false),
            new Part("＿", true),
            new Part("isa", false)),
        alike.askedParts());
    assertEquals(
        List.of(new Part("aira", false), new Part("_", true), new Part("isa", false)),
        alike.officialParts());
  }

  @Test
  void lettersAreCountedAndPlaced() {
    Difference added = compare("saitama150th", "saitama150th__").differences().getFirst();
    assertEquals(Kind.ADDED, added.kind());
    assertEquals(Difference.Side.ASKED, added.side());
    assertEquals("__", added.asked());
    assertEquals("", added.official());
    assertEquals(2, added.count());
    assertEquals(12, added.askedAt());
  }

  @Test
  void theOtherWayRoundTheSidesChange() {
    Difference left = compare("saitama150th_", "saitama150th").differences().getFirst();
    assertEquals(Kind.REMOVED, left.kind());
    assertEquals(Difference.Side.OFFICIAL, left.side());
    assertEquals("_", left.official());
  }

  @Test
  void theSameHandleOnAnotherPlatformIsAsLikeAsCanBe() {
    Identity own =
        ProfileReader.identity(ProfileReader.read("https://x.com/city_fuji")).orElseThrow();
    Identity fake =
        ProfileReader.identity(ProfileReader.read("https://instagram.com/city_fuji")).orElseThrow();
    LookAlike alike = LookAlike.compare(own, fake).orElseThrow();
    assertEquals(1, alike.score());
    assertEquals("platform whole", said(alike));
    assertEquals("x", alike.differences().getFirst().official());
  }

  @Test
  void aLookAlikeOnAnotherServerDiffersInBoth() {
    Identity own = new Identity(Platform.MASTODON, "social.example.lg.jp", null, "nagasaki");
    Identity fake = new Identity(Platform.MASTODON, "mstdn.example", null, "nagasaki_");
    assertEquals("added last, server whole", said(LookAlike.compare(own, fake).orElseThrow()));
  }

  @Test
  void theDomainOfEverybodyIsNoDifference() {
    Identity own = new Identity(Platform.X, null, null, "nagasaki_koho");
    Identity fake = new Identity(Platform.BLUESKY, null, null, "nagasaki-koho.bsky.social");
    LookAlike alike = LookAlike.compare(own, fake).orElseThrow();
    assertEquals("replaced middle, platform whole", said(alike));
    assertTrue(alike.likely());
  }

  @Test
  void anAccountIsNoLookAlikeOfItself() {
    Identity own = new Identity(Platform.FACEBOOK, null, null, "city.nagasaki");
    Identity same = new Identity(Platform.FACEBOOK, null, null, "citynagasaki");
    assertTrue(LookAlike.compare(own, same).isEmpty());
  }
}
