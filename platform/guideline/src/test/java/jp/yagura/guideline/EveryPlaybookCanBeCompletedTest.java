package jp.yagura.guideline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import jp.yagura.guideline.playbook.Condition;
import jp.yagura.guideline.playbook.Playbook;
import jp.yagura.guideline.playbook.PlaybookStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever picks whichever step is open next, in any world, comes to an end. */
class EveryPlaybookCanBeCompletedTest {
  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRandomValidProfileLoadsAndItsPlaybooksComplete(long seed) {
    String yaml = RandomProfile.yaml(seed);
    ProfileFile file = ProfileFile.read("random.yaml", yaml);
    assertEquals(List.of(), file.problems(), () -> "seed " + seed + "\n" + yaml);
    complete(file.profile().orElseThrow(), new Random(seed));
  }

  @Test
  void theFourMunicipalitiesPlaybooksComplete() {
    for (GuidelineProfile profile : Guidelines.bundled().all()) {
      for (int seed = 0; seed < 50; seed++) {
        complete(profile, new Random(seed));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void oneBackwardRequirementIsAlwaysFound(long seed) {
    String yaml = RandomProfile.yaml(seed);
    var profile = ProfileFile.read("random.yaml", yaml).profile().orElseThrow();
    for (PlaybookStep step : profile.playbooks().getLast().steps()) {
      if (step.requires().contains("S0")) {
        int playbook = yaml.lastIndexOf("- id: S0\n");
        int at = yaml.indexOf("requires: []", playbook);
        String broken =
            yaml.substring(0, at) + "requires: [" + step.id() + "]" + yaml.substring(at + 12);
        assertTrue(
            ProfileFile.read("random.yaml", broken).problems().stream()
                .anyMatch(it -> it.rule().equals("requires-cycle")),
            () -> "seed " + seed + "\n" + broken);
      }
    }
  }

  private static void complete(GuidelineProfile profile, Random random) {
    for (Playbook playbook : profile.playbooks()) {
      Set<Condition.Kind> holding = new HashSet<>();
      for (Condition.Kind kind : Condition.Kind.values()) {
        if (random.nextBoolean()) {
          holding.add(kind);
        }
      }
      walk(playbook, holding, random);
    }
  }

  private static void walk(Playbook playbook, Set<Condition.Kind> holding, Random random) {
    List<PlaybookStep> open = new ArrayList<>();
    Set<String> settled = new HashSet<>();
    for (PlaybookStep step : playbook.steps()) {
      if (step.when() == null || holding.contains(step.when().kind())) {
        open.add(step);
      } else {
        settled.add(step.id());
      }
    }
    while (!open.isEmpty()) {
      List<PlaybookStep> possible =
          open.stream().filter(step -> settled.containsAll(step.requires())).toList();
      assertTrue(!possible.isEmpty(), () -> playbook.type() + " is stuck at " + open);
      PlaybookStep next = possible.get(random.nextInt(possible.size()));
      open.remove(next);
      settled.add(next.id());
    }
  }
}
