package jp.yagura.incident.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.incident.Given;
import jp.yagura.incident.platformrequest.PlatformRequestsOf;
import jp.yagura.incident.review.ReviewActionsOf;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.access.Route;
import jp.yagura.testkit.access.Routes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, the answer says what to do; it is never a fault of ours. */
@QuarkusTest
@WithTestResource(Platform.class)
class BadInputTest {
  /** One grey point. */
  static final String PICTURE =
      "{\"name\": \"a.png\", \"content\": \"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNg"
          + "AAAAAgAB5Sfe/AAAAABJRU5ErkJggg==\"}";

  private static final List<String> BODIES =
      List.of(
          "",
          "null",
          "[]",
          "1",
          "\"text\"",
          "{",
          "{\"a\":",
          "{}",
          "{} {}",
          "{\"colour\": 1}",
          "{\"password\": \"secret\"}",
          "{\"reason\": 1, \"text\": [], \"account\": 3, \"results\": \"x\"}",
          "{\"reason\": null, \"text\": null}",
          "{\"reason\": \"a\\u0000b\", \"text\": \"a\\u0007b\", \"note\": \"\\ud800\"}",
          "{\"results\": {\"publishedAt\": null, \"x\": \"y\"}, \"occurredAt\": \"yesterday\"}",
          "{\"occurredAt\": \"-999999999-01-01T00:00:00+18:00\", \"results\": {}}",
          "{\"links\": [null, 1, {}], \"account\": {\"id\": \"1\"}}");

  /** All but those of notices, whose own tests do that. */
  static Stream<Route> routes() {
    return Routes.here().stream()
        .filter(route -> route.api() && !route.path().startsWith("/api/v1/notices"));
  }

  static Stream<Route> withBody() {
    return routes().filter(route -> route.verb().equals("POST"));
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void strangeBodiesAreToldApart(Route route) {
    UUID id = Given.aReportedHijack();
    for (String body : BODIES) {
      aProblemOrDone(send(route, id, body), body);
    }
    aProblem(send(route, id, "{\"reason\": \"" + "x".repeat(5_000_000) + "\"}"), 413);
  }

  @ParameterizedTest
  @MethodSource("withBody")
  void anotherMediaTypeIsRefused(Route route) {
    Response answer =
        as(route)
            .contentType("application/xml")
            .body("<a/>")
            .post(path(route, "" + UUID.randomUUID()));

    aProblem(answer, 415);
  }

  @ParameterizedTest
  @MethodSource("routes")
  void whatDoesNotExistIsNotFound(Route route) {
    if (route.path().contains("{id}")) {
      for (String id : List.of(UUID.randomUUID().toString(), "1", "R8-0001", "%00", "..%2f", "é")) {
        Response answer =
            as(route)
                .urlEncodingEnabled(false)
                .header("If-Match", "*")
                .body(body(route))
                .request(route.verb(), path(route, id.replace("é", "%C3%A9")));
        assertTrue(List.of(400, 404).contains(answer.statusCode()), id + answer.asString());
        aProblemOrDone(answer, id);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stage=lost",
        "cursor=x",
        "cursor=%00",
        "limit=0",
        "limit=100000",
        "limit=x",
        "limit=99999999999999",
        "overdue=perhaps",
        "q=%00",
        "q=%25%5F!",
        "type=%27;--"
      })
  void strangeQueriesAreToldApart(String query) {
    for (String path : List.of("/api/v1/incidents?", "/api/v1/reports?")) {
      Response answer = Given.pr().urlEncodingEnabled(false).get(path + query);
      assertTrue(answer.statusCode() < 500, path + query + answer.asString());
      aProblemOrDone(answer, query);
    }
  }

  @ParameterizedTest
  @CsvSource({"ja,この項目を入力してください。", "en,Fill in this field."})
  void theFieldAndTheRemedyAreNamedInTheCallersLanguage(String language, String sentence) {
    Given.as(Given.NAGASAKI, Role.STAFF)
        .header("Accept-Language", language)
        .body("{\"description\": \"x\"}")
        .post("/api/v1/reports")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .header("Content-Language", language)
        .body("errors.field", hasItem("canSignIn"))
        .body("errors.find { it.field == 'account' }.detail", equalTo(sentence));
  }

  private static Response send(Route route, UUID id, String body) {
    return as(route).header("If-Match", "*").body(body).post(path(route, id.toString()));
  }

  private static RequestSpecification as(Route route) {
    String role = route.roles().contains(Role.PR) ? Role.PR : Role.IT;
    return Given.as(Given.NAGASAKI, role);
  }

  private static String path(Route route, String id) {
    return route.at(
        Map.of(
            "id",
            id,
            "stepId",
            "SITE_NOTICE",
            "rid",
            id,
            "aid",
            id,
            "pid",
            id,
            "cid",
            id,
            "hid",
            id,
            "evidenceId",
            id,
            "iid",
            id,
            "nid",
            id));
  }

  /** One that is right, so that only the address is wrong. */
  private static String body(Route route) {
    return switch (route.path().replaceAll(".*/", "")) {
      case "pictures" -> PICTURE;
      case "comments" -> "{\"text\": \"a\"}";
      case "dismiss", "reopen", "waive", "refuse", "drop" -> "{\"reason\": \"a\"}";
      case "severity" -> "{\"severity\": \"low\", \"reason\": \"a\"}";
      case "accept" -> "{\"kind\": \"HIJACK\"}";
      case "join" ->
          route.path().contains("/resident-reports/")
              ? "{\"number\": \"R8-0001\"}"
              : "{\"into\": \"R8-0001\"}";
      case "move" -> "{\"into\": \"R8-0001\"}";
      case "correct" -> "{\"canSignIn\": \"NO\", \"reason\": \"a\"}";
      case "reclassify" -> "{\"kind\": \"MISPOST\", \"reason\": \"a\"}";
      case "close", "start", "do", "undo", "send", "acknowledge", "finish", "chase", "decline" ->
          "{}";
      case "drills" -> DrillRoutes.START;
      case "end", "give", "skip" -> "{}";
      case "answer" -> "{\"answer\": \"a\"}";
      case "handovers" -> "{\"to\": \"a\", \"note\": \"a\"}";
      case "evidence" -> "{\"url\": \"https://x.com/a\", \"seen\": \"a\"}";
      case "ticket" -> "{\"ticket\": \"1\"}";
      case "platform-requests", "{rid}" -> PlatformRequestsOf.DRAFT;
      case "placements" -> "{\"medium\": \"LINE\"}";
      case "review-actions", "{aid}" -> ReviewActionsOf.PLAN;
      default -> "";
    };
  }

  private static void aProblem(Response answer, int status) {
    assertEquals(status, answer.statusCode(), answer::asString);
    aProblemOrDone(answer, "");
  }

  private static void aProblemOrDone(Response answer, String input) {
    String body = answer.asString();
    assertTrue(answer.statusCode() < 500, () -> input + " " + body);
    if (answer.statusCode() >= 400) {
      assertEquals("application/problem+json", answer.contentType().replaceAll(";.*", ""), body);
      assertFalse(answer.path("detail").toString().isBlank(), body);
      assertFalse(body.contains("Exception") || body.contains("jp.yagura"), body);
    }
  }
}
