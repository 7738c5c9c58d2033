package jp.yagura.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import jp.yagura.guideline.wording.OwnerRole;
import org.junit.jupiter.api.Test;

class BundledGuidelinesTest {
  @Test
  void theFourFilesLoadAndValidate() {
    assertEquals(
        List.of("chiyoda", "fuji", "nagasaki", "ninohe"),
        Guidelines.bundled().all().stream().map(GuidelineProfile::municipality).toList());
  }

  @Test
  void whatServicesTakeUncheckedIsWhatTheCheckAccepts() {
    for (String name : ProfileFile.BUNDLED) {
      ProfileFile checked = ProfileFile.bundled(name).orElseThrow();
      assertEquals(List.of(), checked.problems());
      assertEquals(checked.profile().orElseThrow(), ProfileFile.trusted(name));
    }
  }

  @Test
  void aMunicipalityThatOnlyNamesItselfGetsTheWholeDefault() {
    String bare =
        """
        inherits: national-default
        municipality: bare
        name: {ja: 素の市, en: Bare City}
        version: "1"
        effectiveFrom: "2026-04-01"
        document: {title: {ja: 要領, en: Rules}, kind: {ja: 要領, en: rules}, published: 令和8年}
        """;
    ProfileFile file = ProfileFile.read("bare.yaml", bare);
    assertEquals(List.of(), file.problems());
    GuidelineProfile profile = file.profile().orElseThrow();
    assertEquals(7, profile.playbooks().size());
    assertEquals("広報担当課長", profile.vocabulary().title(OwnerRole.PR).ja());
  }

  @Test
  void theGuidelineOfADayIsTheNewestThatHasBegun() {
    var guidelines = Guidelines.bundled();
    assertEquals(
        "2019-03",
        guidelines.inForce("nagasaki", LocalDate.of(2026, 11, 22)).orElseThrow().version());
    assertEquals(true, guidelines.inForce("nagasaki", LocalDate.of(2018, 1, 1)).isEmpty());
  }
}
