package jp.yagura.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.guideline.yaml.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingFaultsTest {
  private static final String SAMPLE = Resource.read("sample.yaml");

  static List<PlantedFault> faults() {
    return PlantedFault.all();
  }

  @Test
  void theSampleIsSoundBeforeAnythingIsPlanted() {
    assertEquals(List.of(), ProfileFile.read("sample.yaml", SAMPLE).problems());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aPlantedFaultIsFoundAtItsLine(PlantedFault fault) {
    String planted = fault.plantedIn(SAMPLE);
    ProfileFile file = ProfileFile.read("sample.yaml", planted);
    Set<String> found =
        file.problems().stream()
            .filter(it -> it.position().file().equals("sample.yaml"))
            .map(it -> it.position().line() + " " + it.rule())
            .collect(Collectors.toSet());
    assertTrue(
        found.contains(fault.line(SAMPLE) + " " + fault.rule()),
        () -> "expected line " + fault.line(SAMPLE) + ", found " + file.problems());
    assertTrue(file.profile().isEmpty(), "a faulty file gives no profile");
  }

  @Test
  void aProblemNamesFileLineColumnPathAndWhatIsExpected() {
    String planted = SAMPLE.replace("phase: PUBLIC_NOTICE", "phase: PUBLICITY");
    Problem problem = ProfileFile.read("sample.yaml", planted).problems().getFirst();
    assertEquals("sample.yaml:81:16", problem.position().toString());
    assertEquals("playbooks.HIJACK.steps[3].phase", problem.path());
    assertTrue(problem.message().ja().contains("PUBLIC_NOTICE"), problem.message().ja());
    assertTrue(problem.message().en().contains("PUBLIC_NOTICE"), problem.message().en());
  }

  @Test
  void allFaultsAreFoundAtOnce() {
    List<String> rules =
        List.of(
            "unknown-value",
            "dangling-requires",
            "unknown-clause",
            "unknown-condition",
            "time-word-not-in-clause",
            "uncovered-clause",
            "secret-asked-for",
            "unknown-form",
            "unknown-key",
            "quote-not-in-source",
            "missing-key");
    String planted =
        SAMPLE
            .replace("phase: PUBLIC_NOTICE", "phase: PUBLICITY")
            .replace("requires: [REQUEST]", "requires: [REQUESTED]")
            .replace("ref: SMP-4", "ref: SMP-44")
            .replace("when: BIG_CITY", "when: SMALL_CITY")
            .replace("timeWord: 速やかに", "timeWord: 直ちに")
            .replace("refs: [SMP-5]", "refs: []")
            .replace("{ja: 名称, en: Name}", "{ja: パスワード, en: Password}")
            .replace("forms: [APPLICATION]", "forms: [APPLY]")
            .replace("reporter: head", "reportr: head")
            .replace("これを取得", "これを所得")
            .replace("guidance: {ja: 許可します。, en: Permit.}", "");
    Set<String> found =
        ProfileFile.read("sample.yaml", planted).problems().stream()
            .map(Problem::rule)
            .collect(Collectors.toSet());
    assertEquals(Set.copyOf(rules), found);
  }

  @Test
  void noTextWhateverItSaysMakesTheReaderFail() {
    Stream.of(
            "",
            "   ",
            "null",
            "[]",
            "- a\n- b",
            "just words",
            "a: b: c",
            "\u0000",
            "{{{",
            "? [x]: y")
        .forEach(
            text -> {
              ProfileFile file = ProfileFile.read("odd.yaml", text);
              assertTrue(file.profile().isEmpty(), text);
              assertTrue(!file.problems().isEmpty(), () -> "no problem found in: " + text);
            });
  }

  @Test
  void aScrambledFileNeverMakesTheReaderFail() {
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      var text = new StringBuilder(SAMPLE);
      for (int cut = 0; cut < 1 + i % 3; cut++) {
        int at = random.nextInt(text.length() - 40);
        text.replace(at, at + random.nextInt(40), random.nextBoolean() ? "" : "- {: [x");
      }
      ProfileFile file = ProfileFile.read("scrambled.yaml", text.toString());
      assertEquals(file.problems().isEmpty(), file.profile().isPresent(), text::toString);
    }
  }

  @Test
  void aTextNestedBeyondReasonIsAProblem() {
    assertEquals(
        "not-yaml",
        ProfileFile.read("deep.yaml", "[".repeat(200_000)).problems().getFirst().rule());
  }
}
