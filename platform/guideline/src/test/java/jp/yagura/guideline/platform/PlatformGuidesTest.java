package jp.yagura.guideline.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yagura.guideline.platform.PlatformGuide.RequestForm;
import jp.yagura.guideline.yaml.Problem;
import jp.yagura.guideline.yaml.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformGuidesTest {
  private static final String BUNDLED = PlatformGuides.text("platforms.yaml");

  @Test
  void theGuideInTheJarIsSound() {
    Problems problems = new Problems();
    PlatformGuides read = PlatformGuides.read("platforms.yaml", BUNDLED, problems).orElseThrow();

    assertEquals(List.of(), problems.all());
    assertEquals(PlatformGuides.bundled(), read);
  }

  @Test
  void thePlatformsOfMunicipalitiesAreInIt() {
    Set<String> known =
        PlatformGuides.bundled().platforms().stream()
            .map(PlatformGuide::id)
            .collect(Collectors.toSet());

    assertEquals(
        Set.of("x", "facebook", "instagram", "youtube", "line", "tiktok", "threads", "note"),
        known);
    for (PlatformGuide guide : PlatformGuides.bundled().platforms()) {
      Set<RequestPurpose> served = EnumSet.noneOf(RequestPurpose.class);
      guide.forms().forEach(form -> served.addAll(form.purposes()));
      assertTrue(
          served.containsAll(
              Set.of(RequestPurpose.TAKEDOWN, RequestPurpose.RECOVERY, RequestPurpose.APPEAL)),
          guide.id());
    }
  }

  @Test
  void theIdOfAFormNamesOneForm() {
    List<String> ids =
        PlatformGuides.bundled().platforms().stream()
            .flatMap(guide -> guide.forms().stream())
            .map(RequestForm::id)
            .toList();

    assertEquals(ids.size(), Set.copyOf(ids).size());
  }

  /** Whoever verifies a form writes the day and the means; nothing here may claim it before. */
  @Test
  void nothingIsCalledVerifiedThatNobodyLookedAt() {
    assertFalse(
        PlatformGuides.bundled().platforms().stream()
            .flatMap(guide -> guide.forms().stream())
            .anyMatch(form -> form.verified() != null));
  }

  @ParameterizedTest
  @CsvSource({
    "chaseAfter: P3D,chaseAfter: 3 days,wrong-form",
    "chaseAfter: P3D,chaseLater: P3D,unknown-key",
    "purposes: [takedown],purposes: [revenge],unknown-value",
    "https://help.x.com/ja/forms/account-access,http://help.x.com,wrong-form",
    "verified: null,verified: {on: 2026-11-29},missing-key"
  })
  void aSlipIsNamedWithItsPlace(String right, String wrong, String code) {
    Problems problems = new Problems();
    String broken = BUNDLED.replaceFirst(java.util.regex.Pattern.quote(right), wrong);

    assertTrue(PlatformGuides.read("mine.yaml", broken, problems).isEmpty());

    assertTrue(
        problems.all().stream().map(Problem::rule).anyMatch(code::equals),
        problems.all()::toString);
    assertTrue(problems.all().getFirst().position().line() > 1);
  }
}
