package jp.yagura.account.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.yagura.account.finding.FindingKind;
import org.junit.jupiter.api.Test;

class DriftPolicyTest {
  private static final ProfileSnapshot BEFORE = profile("1", "長崎市観光", "公式です");

  @Test
  void aNewNameIsARenaming() {
    ProfileSnapshot now = profile("1", "Love Tweets", "公式です");
    assertEquals(
        List.of(new Drift(FindingKind.RENAMED, "長崎市観光 @kanko", "Love Tweets @kanko")),
        DriftPolicy.drifts("1", BEFORE, now));
    assertEquals(List.of(), DriftPolicy.drifts("1", BEFORE, BEFORE));
    assertEquals(List.of(), DriftPolicy.drifts(null, null, now));
  }

  @Test
  void anotherIdUnderTheSameHandleIsAnotherAccountWhateverItsName() {
    ProfileSnapshot taken = profile("2", "Plasrma", "buy");
    List<Drift> another = List.of(new Drift(FindingKind.ID_CHANGED, "1", "2"));
    assertEquals(another, DriftPolicy.drifts("1", BEFORE, taken));
    assertEquals(another, DriftPolicy.drifts(null, BEFORE, taken));
    // what the register says counts from the first reading on
    assertEquals(another, DriftPolicy.drifts("1", null, taken));
  }

  @Test
  void aNewDescriptionIsAChangeOfTheProfile() {
    ProfileSnapshot now = profile("1", "長崎市観光", "crypto");
    assertEquals(
        List.of(FindingKind.PROFILE_CHANGED),
        DriftPolicy.drifts("1", BEFORE, now).stream().map(Drift::kind).toList());
  }

  @Test
  void aLinkIsTheSameWithAndWithoutSchemeAndSlash() {
    assertTrue(DriftPolicy.leadsTo(BEFORE, "https://WWW.city.example.lg.jp/"));
    assertTrue(DriftPolicy.leadsTo(BEFORE, "www.city.example.lg.jp/kanko"));
    assertFalse(DriftPolicy.leadsTo(BEFORE, "www.city.other.lg.jp"));
  }

  private static ProfileSnapshot profile(String id, String name, String description) {
    return new ProfileSnapshot(
        id, "kanko", name, description, "a", List.of("https://www.city.example.lg.jp/kanko/"));
  }
}
