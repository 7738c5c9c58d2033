package jp.yagura.incident.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people try in whatever order, the rules hold after every attempt. */
@QuarkusTest
@WithTestResource(Platform.class)
class AnySequenceOfStepsTest {
  private static final List<String> ACTS = List.of("start", "do", "do", "waive", "undo");
  private static final List<String> ROLES = List.of(Role.PR, Role.PR, Role.IT, Role.HEAD);
  private static final Set<Integer> EXPECTED = Set.of(200, 403, 409);

  @ParameterizedTest
  @ValueSource(longs = {1, 20261123, 8_675_309})
  void theRulesHold(long seed) {
    Random random = new Random(seed);
    UUID id = Given.aRecoveredHijack();
    List<String> steps = Given.incident(id).getList("steps.id");
    Map<String, Map<String, String>> results = new HashMap<>();
    steps.forEach(step -> results.put(step, Given.results(id, step)));

    JsonPath before = Given.incident(id);
    for (int i = 0; i < 50; i++) {
      String step = pick(random, steps);
      String act = pick(random, ACTS);
      Response answer =
          Given.as(Given.NAGASAKI, pick(random, ROLES))
              .header("If-Match", tag(before, step))
              .body(body(act, results.get(step), random))
              .post("/api/v1/incidents/{id}/steps/{step}/{act}", id, step, act);

      assertTrue(EXPECTED.contains(answer.statusCode()), () -> act + " " + answer.asString());
      before = Given.incident(id);
      theRulesHold(before, seed);
    }
    closingAgrees(id);
  }

  private static void theRulesHold(JsonPath incident, long seed) {
    List<Map<String, Object>> steps = incident.getList("steps");
    for (Map<String, Object> step : steps) {
      String name = text(step, "id") + " seed " + seed;
      boolean done = text(step, "state").equals("done");
      if (done && step.get("overrideReason") == null) {
        assertEquals(List.of(), step.get("blockedBy"), name);
      }
      if (text(step, "obligation").equals("REQUIRED")) {
        assertNotEquals("waived", text(step, "state"), name);
      }
      if (Boolean.FALSE.equals(step.get("applies"))) {
        assertEquals("open", text(step, "state"), name);
      }
    }
  }

  private static void closingAgrees(UUID id) {
    List<String> open =
        Given.incident(id)
            .getList(
                "steps.findAll { it.applies && (it.state == 'open' || it.state == 'started') }.id");
    Response closed = Given.decide(Role.PR, id, "close", "{}");
    assertEquals(open.isEmpty() ? 200 : 409, closed.statusCode());
    if (!open.isEmpty()) {
      assertEquals(open, closed.jsonPath().getList("missing.id"));
    }
  }

  private static Map<String, Object> body(
      String act, @Nullable Map<String, String> results, Random random) {
    Map<String, Object> body = new HashMap<>();
    if (act.equals("do")) {
      body.put("results", results);
      body.put("note", "記録しました。");
    }
    if (act.equals("waive")) {
      body.put("reason", "該当しないため。");
    }
    if ((act.equals("do") || act.equals("start")) && random.nextInt(6) == 0) {
      body.put("overrideReason", "急を要するため。");
    }
    return body;
  }

  private static String tag(JsonPath incident, String step) {
    return "\"v%s\""
        .formatted(incident.getString("steps.find { it.id == '" + step + "' }.version"));
  }

  private static String text(Map<String, Object> step, String name) {
    return String.valueOf(step.get(name));
  }

  private static String pick(Random random, List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
