package jp.yagura.guideline;

import static jp.yagura.guideline.wording.OwnerRole.HEAD;
import static jp.yagura.guideline.wording.OwnerRole.IT;
import static jp.yagura.guideline.wording.OwnerRole.PR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yagura.guideline.playbook.Condition;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.guideline.playbook.PlaybookStep;
import jp.yagura.guideline.wording.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table "where the four differ" of the requirements, for a hijack and an impersonation. */
class SameHijackFourWaysTest {
  private static GuidelineProfile profile(String municipality) {
    return Guidelines.bundled().inForce(municipality, LocalDate.of(2026, 11, 22)).orElseThrow();
  }

  private static Playbook hijack(String municipality) {
    return profile(municipality).playbookFor("HIJACK").orElseThrow();
  }

  private static Playbook impersonation(String municipality) {
    return profile(municipality).playbookFor("IMPERSONATION").orElseThrow();
  }

  /** What the guideline itself asks for, by step. */
  private static Map<String, String> asked(Playbook playbook) {
    Map<String, String> asked = new LinkedHashMap<>();
    for (PlaybookStep step : playbook.steps()) {
      if (step.origin() == Origin.GUIDELINE) {
        asked.put(
            step.id(),
            step.clause() + " " + step.owner().wire() + (step.required() ? " must" : ""));
      }
    }
    return asked;
  }

  private static Set<String> mandatory(Playbook playbook) {
    return playbook.steps().stream()
        .filter(PlaybookStep::required)
        .map(PlaybookStep::id)
        .collect(Collectors.toSet());
  }

  @Test
  void nagasakiAsksForMeasuresNoticeAndVirusCheck() {
    Playbook playbook = hijack("nagasaki");
    assertEquals("HIJACK", playbook.type());
    assertEquals(List.of(PR, IT), playbook.alert());
    assertEquals(HEAD, playbook.reporter());
    assertEquals("NGS-10.2", playbook.clause());
    assertEquals(
        Map.of(
            "PASSWORD_CHANGE", "NGS-10.3a pr",
            "ACCOUNT_SUSPEND", "NGS-10.3a pr",
            "DELETE_ROGUE_POSTS", "NGS-10.3a pr",
            "SITE_NOTICE", "NGS-10.3b pr must",
            "MALWARE_CHECK", "NGS-10.3c it must"),
        asked(playbook));
    assertEquals(Set.of("SITE_NOTICE", "MALWARE_CHECK"), mandatory(playbook));
  }

  @Test
  void nagasakiSaysPromptlyForTheMeasures() {
    Playbook playbook = hijack("nagasaki");
    for (String id : List.of("PASSWORD_CHANGE", "ACCOUNT_SUSPEND", "DELETE_ROGUE_POSTS")) {
      assertEquals("速やかに", playbook.step(id).orElseThrow().timeWord());
    }
    assertNull(playbook.step("MALWARE_CHECK").orElseThrow().timeWord());
  }

  @Test
  void evidenceComesBeforeDeletingPosts() {
    for (String municipality : List.of("nagasaki", "chiyoda", "ninohe", "fuji")) {
      PlaybookStep delete = hijack(municipality).step("DELETE_ROGUE_POSTS").orElseThrow();
      assertEquals(List.of("EVIDENCE_CAPTURED", "SESSIONS_REVOKED"), delete.requires());
    }
  }

  @Test
  void nagasakiDemandsSiteNoticeAndPressWarning() {
    Playbook playbook = impersonation("nagasaki");
    assertEquals("IMPERSONATION", playbook.type());
    assertEquals(List.of(PR), playbook.alert());
    assertEquals(
        Map.of("SITE_NOTICE", "NGS-10.1 pr must", "PRESS_ALERT", "NGS-10.1 pr must"),
        asked(playbook));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chiyoda", "ninohe"})
  void chiyodaAndNinoheInheritMarkedDefaults(String municipality) {
    for (Playbook playbook : List.of(hijack(municipality), impersonation(municipality))) {
      assertTrue(playbook.steps().size() > 4, "the default's steps are there");
      assertEquals(Map.of(), asked(playbook));
      assertEquals(Set.of(), mandatory(playbook));
      assertEquals(Origin.PRODUCT_DEFAULT, playbook.origin());
      assertTrue(playbook.steps().stream().allMatch(step -> step.clause() == null));
    }
    assertEquals(List.of(PR, IT), hijack(municipality).alert());
    assertEquals(List.of(PR), impersonation(municipality).alert());
  }

  @Test
  void fujiHandlesBothAsOneTypeByItsOwnDefinition() {
    Playbook playbook = hijack("fuji");
    assertEquals("NARISUMASHI", playbook.type());
    assertEquals(playbook, impersonation("fuji"));
    assertEquals("FJI-10.2n", playbook.definition());
    assertEquals(List.of(PR), playbook.alert());
    assertEquals(Origin.PRODUCT_DEFAULT, playbook.origin());
    assertNull(playbook.reporter());
  }

  @Test
  void fujiAsksForADeletionRequestANoticeAndThePressAsNeeded() {
    assertEquals(
        Map.of(
            "PLATFORM_DELETE_REQUEST", "FJI-10.2a pr must",
            "ACCOUNT_DELETION", "FJI-11.4 head",
            "SITE_NOTICE", "FJI-10.2b pr must",
            "PRESS_ALERT", "FJI-10.2b pr"),
        asked(hijack("fuji")));
    Condition asNeeded = hijack("fuji").step("PRESS_ALERT").orElseThrow().when();
    assertEquals("必要に応じて", asNeeded == null ? "" : asNeeded.text().ja());
    assertTrue(profile("fuji").clause("FJI-10.2b").orElseThrow().quote().contains("必要に応じて報道提供"));
  }

  @ParameterizedTest
  @CsvSource({
    "nagasaki, HIJACK IMPERSONATION LOST_DEVICE MISPOST NAME_ABUSE ROGUE_ADS SUSPENDED",
    "chiyoda, HIJACK IMPERSONATION LOST_DEVICE MISPOST NAME_ABUSE ROGUE_ADS SUSPENDED",
    "ninohe, HIJACK IMPERSONATION LOST_DEVICE MISPOST NAME_ABUSE ROGUE_ADS SUSPENDED",
    "fuji, LOST_DEVICE MISPOST NAME_ABUSE NARISUMASHI ROGUE_ADS SUSPENDED"
  })
  void everyMunicipalityHasTheTypesThatRealCasesCallFor(String municipality, String types) {
    assertEquals(
        types,
        profile(municipality).playbooks().stream()
            .map(Playbook::type)
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aMandatoryStepHasAClauseThatBinds() {
    for (GuidelineProfile profile : Guidelines.bundled().all()) {
      for (Playbook playbook : profile.playbooks()) {
        for (PlaybookStep step : playbook.steps()) {
          boolean binds =
              step.clause() != null
                  && profile.clause(step.clause()).orElseThrow().force().name().equals("M");
          assertTrue(!step.required() || binds, profile.municipality() + " " + step.id());
        }
      }
    }
  }
}
