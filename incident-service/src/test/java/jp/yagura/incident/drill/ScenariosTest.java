package jp.yagura.incident.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import jp.yagura.guideline.yaml.Problem;
import jp.yagura.guideline.yaml.Problems;
import jp.yagura.guideline.yaml.Schema;
import org.junit.jupiter.api.Test;

class ScenariosTest {
  private static final Schema SCHEMA = new Schema(Scenarios.text("scenario.schema.json"));
  private static final String GOOD = Scenarios.text("rogue-ads.yaml");

  private static List<String> problems(String yaml) {
    Problems problems = new Problems();
    Optional<Scenario> read = Scenarios.read("a.yaml", yaml, SCHEMA, problems);
    assertEquals(problems.none(), read.isPresent());
    return problems.all().stream().map(Problem::rule).toList();
  }

  @Test
  void allScenariosAreRight() {
    List<Scenario> all = new Scenarios().all();
    assertTrue(all.size() >= 3, all::toString);
    for (Scenario scenario : all) {
      assertFalse(scenario.injects().isEmpty(), scenario::id);
      assertTrue(scenario.minutes() > 0, scenario::id);
      assertFalse(scenario.account().contains("訓練"), "the title says that it is one");
    }
    assertEquals(all.size(), all.stream().map(Scenario::id).distinct().count());
  }

  @Test
  void aFaultIsNamedWithItsPlace() {
    assertEquals(List.of(), problems(GOOD));
    assertEquals(List.of("unknown-key"), problems(GOOD + "colour: red\n"));
    assertEquals(List.of("missing-key"), problems(GOOD.replaceFirst("(?m)^kind:.*\n", "")));
    assertEquals(List.of("unknown-value"), problems(GOOD.replace("role: it", "role: mayor")));
    assertEquals(List.of("wrong-form"), problems(GOOD.replace("PT10M", "10 minutes")));
    assertEquals(List.of("injects-in-order"), problems(GOOD.replace("PT10M", "PT2H")));
  }
}
