package jp.yagura.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jp.yagura.guideline.playbook.IncidentKind;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.playbook.ResultField;
import jp.yagura.guideline.playbook.Severity;
import jp.yagura.guideline.playbook.StepFunction;
import jp.yagura.guideline.wording.Origin;
import org.junit.jupiter.api.Test;

/** What code asks about a kind of incident or a step, instead of knowing its id. */
class KindsOfIncidentTest {
  private static final String OWN_KIND =
      """
      inherits: national-default
      municipality: own
      name: {ja: 独自市, en: Own City}
      version: "1"
      effectiveFrom: "2026-04-01"
      document: {title: {ja: 要領, en: Rules}, kind: {ja: 要領, en: rules}, published: 令和8年}
      kinds:
        PHISHING:
          label: {ja: 偽のログイン画面がある, en: There is a false sign-in page}
          severity: high
          fakeExists: true
          origin: product-default
        MISPOST: {severity: low}
      """;

  private static GuidelineProfile profile(String yaml) {
    ProfileFile file = ProfileFile.read("own.yaml", yaml);
    return file.profile().orElseThrow(() -> new AssertionError(file.problems()));
  }

  /** Steps that are requests to a platform say so as data, and nothing but an id said it before. */
  @Test
  void stepsThatAskAPlatformSayWhatFor() {
    for (GuidelineProfile profile : Guidelines.bundled().all()) {
      for (Playbook playbook : profile.playbooks()) {
        for (PlaybookStep step : playbook.steps()) {
          boolean asks = step.results().stream().anyMatch(it -> it.id().equals("ticket"));
          assertEquals(
              asks, !step.platformRequests().isEmpty(), profile.municipality() + " " + step.id());
        }
      }
    }
  }

  @Test
  void everyMunicipalityInheritsTheSameSevenAsProductDefaults() {
    for (GuidelineProfile profile : Guidelines.bundled().all()) {
      IncidentKind hijack = profile.kind("HIJACK").orElseThrow();
      assertEquals(Severity.CRITICAL, hijack.severity());
      assertTrue(hijack.ownAccountTaken() && !hijack.fakeExists());
      assertEquals(Origin.PRODUCT_DEFAULT, hijack.origin());
      assertTrue(profile.kind("IMPERSONATION").orElseThrow().fakeExists());
      assertEquals(7, profile.playbooks().stream().mapToLong(it -> it.kinds().size()).sum());
    }
  }

  @Test
  void everyNoticeStepHasFieldsForTimeAndAddress() {
    for (GuidelineProfile profile : Guidelines.bundled().all()) {
      for (Playbook playbook : profile.playbooks()) {
        playbook
            .fulfilling(StepFunction.SITE_NOTICE)
            .ifPresent(
                step ->
                    assertTrue(
                        step.result(ResultField.Kind.DATE_TIME).isPresent()
                            && step.result(ResultField.Kind.URL).isPresent()));
      }
      assertTrue(
          profile
              .playbookFor("HIJACK")
              .orElseThrow()
              .fulfilling(StepFunction.SITE_NOTICE)
              .isPresent());
    }
  }

  /** NGS-10.1 and FJI-10.2b ask for it; elsewhere it is a product default. */
  @Test
  void everyStepThatInformsThePressHasAFieldForTheTime() {
    for (GuidelineProfile profile : Guidelines.bundled().all()) {
      PlaybookStep step =
          profile
              .playbookFor("IMPERSONATION")
              .orElseThrow()
              .fulfilling(StepFunction.PRESS_PROVISION)
              .orElseThrow();
      assertTrue(step.result(ResultField.Kind.DATE_TIME).isPresent(), profile.municipality());
    }
  }

  @Test
  void aMunicipalityMayGradeAKindOtherwise() {
    String graded = OWN_KIND.replace("fakeExists: true", "fakeExists: false");
    assertEquals(Severity.LOW, profile(graded).kind("MISPOST").orElseThrow().severity());
  }

  @Test
  void aKindWithAFakeNeedsAPlaybook() {
    assertEquals(
        List.of("uncovered-kind"),
        ProfileFile.read("own.yaml", OWN_KIND).problems().stream().map(it -> it.rule()).toList());
  }

  @Test
  void aKindOfItsOwnIsHandledOnceAPlaybookCoversIt() {
    String covered = OWN_KIND + "playbooks: {IMPERSONATION: {covers: [IMPERSONATION, PHISHING]}}\n";
    assertEquals("IMPERSONATION", profile(covered).playbookFor("PHISHING").orElseThrow().type());
    assertEquals(Severity.HIGH, profile(covered).kind("PHISHING").orElseThrow().severity());
  }
}
