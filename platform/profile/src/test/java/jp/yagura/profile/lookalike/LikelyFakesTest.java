package jp.yagura.profile.lookalike;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import jp.yagura.profile.Identity;
import jp.yagura.profile.Platform;
import jp.yagura.profile.ProfileReader;
import jp.yagura.profile.RegisteredProfile;
import jp.yagura.profile.Table;
import jp.yagura.profile.lookalike.LikelyFakes.Fake;
import jp.yagura.profile.lookalike.LikelyFakes.ProfileLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyFakesTest {
  private static final Identity INSTAGRAM = handle(Platform.INSTAGRAM, "saitama150th");

  private static Identity handle(Platform platform, String handle) {
    return new Identity(platform, null, null, handle);
  }

  private static List<Fake> fakes(Identity official, int most) {
    return LikelyFakes.of(official, most, _ -> false);
  }

  private static List<String> handles(List<Fake> fakes) {
    return fakes.stream().map(Fake::handle).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "INSTAGRAM, saitama150th, saitama150th_",
    "X, AName821, aname_821",
    "X, city_nagasaki, citynagasaki",
    "INSTAGRAM, kagoshima_sports, official_kagoshima_sports",
    "X, nagasaki_koho, nagasaki_k0ho",
    "YOUTUBE, 長崎市, 長崎市_official",
    "FACEBOOK, koho.fuji, koho.fuji.official",
    "LINE, tryakocity, tryakocity_",
    "BLUESKY, koho-nagasaki.bsky.social, kohonagasaki",
  })
  void knownFakesAreAmongThem(Platform platform, String official, String fake) {
    List<String> found = handles(fakes(handle(platform, official), LikelyFakes.MOST));
    assertTrue(found.contains(fake), found::toString);
  }

  @Test
  void theLikeliestComesFirst() {
    List<Fake> fakes = fakes(INSTAGRAM, LikelyFakes.USUAL);
    assertEquals(20, fakes.size());
    assertEquals("saitama150th_", fakes.getFirst().handle());
    assertEquals(
        fakes.stream().sorted(Comparator.comparingDouble(Fake::likelihood).reversed()).toList(),
        fakes);
  }

  @ParameterizedTest
  @CsvSource({"INSTAGRAM, saitama150th", "X, nagasaki_koho", "INSTAGRAM, kagoshima_sports"})
  void theyLookLikeTheOfficialOne(Platform platform, String official) {
    fakes(handle(platform, official), LikelyFakes.USUAL)
        .forEach(it -> assertTrue(it.why().likely(), it::toString));
  }

  @Test
  void nobodyGetsMoreThanFifty() {
    assertEquals(LikelyFakes.MOST, fakes(handle(Platform.X, "nagasaki_koho"), 1000).size());
    assertTrue(fakes(INSTAGRAM, 0).isEmpty());
  }

  @Test
  void aRegisteredAccountIsNoFake() {
    Identity registered = handle(Platform.INSTAGRAM, "saitama150th_");
    List<Fake> fakes =
        LikelyFakes.of(INSTAGRAM, 50, asked -> asked.compare(registered) == Identity.Match.SAME);
    assertFalse(
        fakes.stream()
            .flatMap(it -> it.profiles().stream())
            .anyMatch(it -> it.url().equals("https://www.instagram.com/saitama150th_/")));
  }

  @Test
  void theSameNameElsewhereIsLookedForToo() {
    Fake same =
        fakes(INSTAGRAM, 5).stream()
            .filter(it -> it.handle().equals("saitama150th"))
            .findFirst()
            .orElseThrow();
    assertEquals(Difference.Kind.PLATFORM, same.why().differences().getFirst().kind());
    assertFalse(same.profiles().stream().anyMatch(it -> it.platform() == Platform.INSTAGRAM));
    assertTrue(same.profiles().contains(new ProfileLink(Platform.X, "https://x.com/saitama150th")));
  }

  @Test
  void everyAddressNamesTheFakeAndNoneAnOfficialAccount() {
    for (List<String> row : Table.rows("accounts.tsv")) {
      RegisteredProfile registered =
          RegisteredProfile.of(
              Platform.of(row.get(1)).orElseThrow(),
              row.get(2),
              row.get(6).isBlank() ? null : row.get(6),
              row.get(3));
      for (Identity official : registered.identities()) {
        for (Fake fake : fakes(official, LikelyFakes.MOST)) {
          for (ProfileLink profile : fake.profiles()) {
            Identity read = ProfileReader.identity(ProfileReader.read(profile.url())).orElseThrow();
            assertEquals(profile.platform(), read.platform(), profile.url());
            assertFalse(
                registered.compare(ProfileReader.read(profile.url())) == Identity.Match.SAME,
                profile.url());
          }
        }
      }
    }
  }

  @Test
  void anAccountWithoutAHandleHasNone() {
    assertTrue(fakes(new Identity(Platform.YOUTUBE, null, "UC123", null), 20).isEmpty());
    assertTrue(fakes(handle(Platform.FACEBOOK, "100089602928002"), 20).isEmpty());
  }
}
