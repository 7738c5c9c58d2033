package jp.yagura.notification.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.notification.Api;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.access.Route;
import jp.yagura.testkit.access.Routes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Platform.class)
class BadInputTest {
  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "[]",
          "null",
          "\"text\"",
          "{}",
          "{\"role\":7}",
          "{\"unknown\":1}",
          "{\"name\":\"" + "あ".repeat(300) + "\"}",
          "{\"name\":\"\\u0000\"}",
          "{\"address\":{\"a\":[1,2]}}");
  private static final List<String> IDS =
      List.of("1", "x", UUID.randomUUID().toString(), "%00", "%F0%28", "..%2f", "あ".repeat(200));

  /** What of an answer to nonsense is itself nonsense. */
  private static void check(List<String> wrong, String what, Response answer) {
    int status = answer.statusCode();
    String type = String.valueOf(answer.contentType());
    boolean problem = type.startsWith("application/problem+json") || status == 413;
    if (status >= 500 || (status >= 400 && !problem)) {
      wrong.add(what + ": " + status + " " + type);
    }
    if (answer.asString().contains("jp.yagura") || answer.asString().contains("Exception")) {
      wrong.add(what + " tells its insides: " + answer.asString());
    }
  }

  @Test
  void nonsenseInBodiesIsNeverAFault() {
    List<String> wrong = new ArrayList<>();
    for (Route route : Routes.here()) {
      if (route.api() && !route.verb().equals("GET")) {
        for (String body : BODIES) {
          var answer =
              Api.as("admin")
                  .header("If-Match", "nonsense")
                  .header("Idempotency-Key", UUID.randomUUID())
                  .body(body)
                  .request(route.verb(), at(route, UUID.randomUUID().toString()));
          check(wrong, route + " " + body, answer);
        }
        check(
            wrong,
            route + " as xml",
            Api.as("admin")
                .contentType("application/xml")
                .body("<a/>")
                .request(route.verb(), at(route, UUID.randomUUID().toString())));
        check(
            wrong,
            route + " with 5 MB",
            Api.as("admin")
                .body("x".repeat(5_000_000))
                .request(route.verb(), at(route, UUID.randomUUID().toString())));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void nonsenseInAddressesIsNeverAFault() {
    List<String> wrong = new ArrayList<>();
    for (Route route : Routes.here()) {
      for (String id : IDS) {
        var answer =
            Api.as("admin")
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .request(route.api() ? route.verb() : "GET", at(route, encoded(id)));
        if (route.api()) {
          check(wrong, route + " " + id, answer);
        } else if (answer.statusCode() >= 500) {
          wrong.add(route + " " + id + ": " + answer.statusCode());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String at(Route route, String id) {
    return route.at(Map.of("id", id, "token", id));
  }

  private static String encoded(String id) {
    return id.startsWith("あ") ? "%E3%81%82".repeat(200) : id;
  }

  @ParameterizedTest
  @CsvSource({
    "notifications,limit,0",
    "notifications,limit,many",
    "notifications,limit,1000",
    "notifications,cursor,zzz",
    "notifications,state,gone",
    "notifications,incident,12",
    "contacts,role,mayor",
    "contacts,limit,-1",
    "contacts,cursor,%%%"
  })
  void aListSaysWhichParameterIsWrong(String list, String parameter, String value) {
    for (String language : List.of("ja", "en")) {
      Api.as("admin")
          .header("Accept-Language", language)
          .queryParam(parameter, value)
          .get("/api/v1/" + list)
          .then()
          .statusCode(422)
          .header("Content-Language", language)
          .contentType("application/problem+json")
          .body("errors.field", hasItem(parameter));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "role,mayor",
    "seat,throne",
    "name,''",
    "address,nobody",
    "channel,pigeon",
    "division,観光政策課"
  })
  void aContactSaysWhichFieldIsWrong(String field, String value) {
    Map<String, Object> contact =
        new java.util.HashMap<>(
            Map.of(
                "role",
                "pr",
                "seat",
                "duty",
                "name",
                "当番",
                "channel",
                "email",
                "address",
                "toban@nagasaki.example"));
    contact.put(field, value);
    Api.as("admin")
        .header("Accept-Language", "ja")
        .body(contact)
        .post(Api.CONTACTS)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem(field));
  }

  @Test
  void theRemedyIsInTheCallersLanguage() {
    for (var expected : Map.of("ja", "次のいずれか", "en", "Use one of").entrySet()) {
      Api.as("admin")
          .header("Accept-Language", expected.getKey())
          .get(Api.NOTIFICATIONS + "?state=gone")
          .then()
          .body("errors[0].detail", containsString(expected.getValue()))
          .body("type", equalTo("urn:yagura:problem:json-one-of"));
    }
  }

  @Test
  void aLinkThatIsNoneIsAPage() {
    RestAssured.given()
        .contentType("text/plain")
        .post("/ack/%E3%81%82")
        .then()
        .statusCode(404)
        .contentType("text/html")
        .body(containsString("このリンクは使えません"));
  }
}
