package jp.yagura.incident;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yagura.testkit.KeepsDatabase;
import jp.yagura.testkit.OldAnswers;
import jp.yagura.testkit.OldDatabase;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Only HTTP and old rows: what is asked here must not change with the code. Reading comes first.
 */
@QuarkusTest
@KeepsDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@WithTestResource(OldDatabase.class)
class UpgradeTest {
  /** Its playbook was frozen by the old version; one step is done, one started, one waived. */
  private static final String OPEN = "/api/v1/incidents/d2e717fb-4c52-4268-a411-fc5b06b4be82";

  @Inject TestClock clock;

  @BeforeEach
  void whenTheAnswersWereGiven() {
    clock.at(Instant.parse("2026-11-28T12:07:30Z"));
  }

  @Test
  @Order(1)
  void everythingReadsAsBefore() {
    assertEquals(List.of(), OldAnswers.differences());
  }

  @Test
  void evidenceWasMovedIntoPiecesAndLinked() {
    String evidence = "/api/v1/incidents/1aea0113-c31b-4b4a-bc0a-56cab7c0cbe5/evidence";
    as("pr")
        .get(evidence)
        .then()
        .statusCode(200)
        .body("items.name", equalTo(List.of("画面.png", "a\\b.png")))
        .body("items.via", equalTo(List.of("report", "report")));
    as("pr")
        .get(evidence + "/verification")
        .then()
        .body("findings", equalTo(List.of()))
        .body("items", equalTo(2));
    byte[] large = as("pr").get(evidence + "/0d2c1f5e-6f0a-4a53-9a3e-6d4b8e2f7c11").asByteArray();
    assertEquals(1_500_008, large.length);
  }

  @Test
  void anIncidentThatWasOpenIsWorkedOffAndClosed() {
    act("close", Map.of()).then().statusCode(409).body("missing.id", hasItem("MALWARE_CHECK"));
    for (Map<String, ?> step : openSteps()) {
      settle(step);
    }
    act("contain", null).then().statusCode(200);
    act("recover", null).then().statusCode(200);
    act("close", Map.of("closingText", "復旧しました。")).then().statusCode(200);
    as("pr").get(OPEN).then().body("stage", equalTo("closed"));
  }

  private static List<Map<String, ?>> openSteps() {
    return as("pr")
        .get(OPEN)
        .jsonPath()
        .getList("steps.findAll { it.applies && (it.state == 'open' || it.state == 'started') }");
  }

  private static void settle(Map<String, ?> step) {
    boolean required = "REQUIRED".equals(step.get("obligation"));
    Map<String, ?> body =
        required
            ? Map.of("note", "対応しました。", "results", results(step))
            : Map.of("reason", "該当しないため");
    as("it".equals(step.get("owner")) ? "it" : "pr")
        .header("If-Match", "\"v" + step.get("version") + "\"")
        .body(body)
        .post(OPEN + "/steps/" + step.get("id") + (required ? "/do" : "/waive"))
        .then()
        .statusCode(200);
  }

  @SuppressWarnings("unchecked") // JSON
  private static Map<String, String> results(Map<String, ?> step) {
    return ((List<Map<String, ?>>) requireNonNull(step.get("resultFields")))
        .stream()
            .filter(field -> Boolean.TRUE.equals(field.get("mandatory")))
            .collect(
                Collectors.toMap(field -> String.valueOf(field.get("id")), UpgradeTest::value));
  }

  @SuppressWarnings("unchecked") // JSON
  private static String value(Map<String, ?> field) {
    return switch (String.valueOf(field.get("kind"))) {
      case "DATE_TIME" -> "2026-11-28T09:30:00+09:00";
      case "URL" -> "https://www.city.nagasaki.example/sns";
      case "NUMBER" -> "3";
      case "YES_NO" -> "yes";
      case "CHOICE" ->
          String.valueOf(
              ((List<Map<String, ?>>) requireNonNull(field.get("choices"))).getFirst().get("id"));
      default -> "中村 大輔";
    };
  }

  private static Response act(String act, @Nullable Map<String, ?> body) {
    RequestSpecification request = as("pr").header("If-Match", as("pr").get(OPEN).header("ETag"));
    return (body == null ? request : request.body(body)).post(OPEN + "/" + act);
  }

  private static RequestSpecification as(String role) {
    return given()
        .header("Authorization", Tokens.bearer("nagasaki", role))
        .contentType("application/json");
  }
}
