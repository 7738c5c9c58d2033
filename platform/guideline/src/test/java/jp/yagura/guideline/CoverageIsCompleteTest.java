package jp.yagura.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.yagura.guideline.coverage.Act;
import jp.yagura.guideline.coverage.Coverage;
import jp.yagura.guideline.coverage.Status;
import jp.yagura.guideline.wording.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every clause of the agreed requirements is known, and every duty is somebody's or something's.
 */
class CoverageIsCompleteTest {
  /** Id, force and actors of every clause. */
  private static Set<String> required() {
    return Resource.read("requirements.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String asRequired(Clause clause) {
    List<String> actors = clause.actor().stream().sorted().toList();
    return clause.id() + "\t" + clause.force() + "\t" + String.join(",", actors);
  }

  @Test
  void everyClauseIsKnownWithItsForceAndActors() {
    List<String> known = new ArrayList<>();
    for (GuidelineProfile profile : Guidelines.bundled().all()) {
      profile.clauses().forEach(clause -> known.add(asRequired(clause)));
    }
    assertEquals(required(), new TreeSet<>(known));
    assertEquals(188, known.size(), "no clause stands in two profiles");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nagasaki", "chiyoda", "ninohe", "fuji"})
  void everyDutyIsMetByAControlOrByAPerson(String municipality) {
    ProfileFile file = ProfileFile.bundled(municipality).orElseThrow();
    for (var duty : Coverage.of(file.full()).duties()) {
      assertTrue(duty.status() != Status.OPEN && duty.status() != Status.KNOWN, duty.id());
      assertTrue(
          duty.manual().stream()
              .allMatch(use -> file.full().at("vocabulary").at("seats").has(use.person() + "")),
          () -> duty.id() + " is left to nobody");
    }
  }

  @Test
  void aDutyThatIsTakenOutOfTheProfileIsMissed() {
    String nagasaki = ProfileFile.bundled("nagasaki").orElseThrow().file();
    assertEquals("nagasaki.yaml", nagasaki);
    String without =
        BundledText.read(nagasaki).replace("ref: NGS-10.3c, required: true", "waivable: true");
    assertEquals(
        List.of("uncovered-clause"),
        ProfileFile.read(nagasaki, without).problems().stream().map(it -> it.rule()).toList());
  }

  @Test
  void titlesAndFormsExplainAndControlNothing() {
    for (String municipality : List.of("nagasaki", "chiyoda", "ninohe", "fuji")) {
      ProfileFile file = ProfileFile.bundled(municipality).orElseThrow();
      for (var clause : Coverage.of(file.full()).clauses()) {
        assertTrue(
            clause.uses().stream().noneMatch(use -> use.name().startsWith("vocabulary")),
            clause.id());
      }
    }
  }

  /** Nothing is claimed of a class that is not there, nor of a part that no profile has. */
  @Test
  void whatIsSaidToActIsThere() {
    Set<String> parts = new TreeSet<>();
    for (String municipality : ProfileFile.BUNDLED) {
      Coverage.of(ProfileFile.bundled(municipality).orElseThrow().full())
          .clauses()
          .forEach(clause -> clause.uses().forEach(use -> parts.add(use.name())));
    }
    Path root = Path.of("../..");
    Act.all()
        .forEach(
            (path, act) -> {
              String source = "src/main/java/" + act.type().replace('.', '/') + ".java";
              assertTrue(Files.exists(root.resolve(act.service()).resolve(source)), act.type());
              assertTrue(
                  parts.stream().anyMatch(it -> it.equals(path) || it.startsWith(path + ".")),
                  () -> path + " acts on nothing that cites a clause");
            });
  }

  @Test
  void aPartWithAPersonIsTextWhateverActsBesideIt() {
    var duty =
        Coverage.of(ProfileFile.bundled("nagasaki").orElseThrow().full()).clauses().stream()
            .filter(it -> it.id().equals("NGS-9.1"))
            .findFirst()
            .orElseThrow();
    assertEquals(Status.MANUAL, duty.status());
    assertTrue(Act.on("credentials.duties.DEVICES").isPresent());
  }
}
