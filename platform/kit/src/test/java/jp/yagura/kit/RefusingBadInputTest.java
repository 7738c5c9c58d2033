package jp.yagura.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets problem+json that names the field and the remedy, in the caller's language. */
@QuarkusTest
@WithTestResource(Platform.class)
class RefusingBadInputTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"flavour\":\"SWEET\"} | 422 | name",
        "{\"name\":\"\",\"flavour\":\"SWEET\"} | 422 | name",
        "{\"name\":\"a\"} | 422 | flavour",
        "{\"name\":\"a\",\"flavour\":\"BITTER\"} | 422 | flavour",
        "{\"name\":\"a\",\"flavour\":0} | 422 | flavour",
        "{\"name\":5,\"flavour\":\"SWEET\"} | 422 | name",
        "{\"name\":[],\"flavour\":\"SWEET\"} | 422 | name",
        "{\"name\":\"a\",\"flavour\":\"SWEET\",\"password\":\"x\"} | 422 | password",
        "{\"name\":\"a\",\"flavour\":\"SWEET\",\"since\":\"yesterday\"} | 422 | since",
        "{\"name\":\"a\",\"flavour\":\"SWEET\",\"links\":[\"12345678901\"]} | 422 | links[0]",
        "{\"name\":\"a\\u0000b\",\"flavour\":\"SWEET\"} | 422 | name",
        "{\"name\":\"refused\",\"flavour\":\"SWEET\"} | 422 | name",
      })
  void theFieldIsNamed(String body, int status, String field) {
    as(Role.PR)
        .body(body)
        .post("/api/v1/things")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors.field", hasItem(field))
        .body("errors[0].detail", not(containsString("jp.yagura")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"name\": | 400", "[] | 400", "'' | 422", "null | 422", "{} {} | 400"})
  void whatIsNoObjectIsRefused(String body, int status) {
    as(Role.PR)
        .body(body)
        .post("/api/v1/things")
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
  }

  @Test
  void theSentenceIsInTheCallersLanguage() {
    as(Role.PR)
        .header("Accept-Language", "en-GB,en;q=0.9,ja;q=0.1")
        .body("{\"flavour\":\"SWEET\"}")
        .post("/api/v1/things")
        .then()
        .body("title", equalTo("Invalid input"))
        .body("errors[0].detail", equalTo("Fill in this field."));
    as(Role.PR)
        .body("{\"flavour\":\"SWEET\"}")
        .post("/api/v1/things")
        .then()
        .body("title", equalTo("入力内容に誤りがあります"))
        .body("errors[0].detail", equalTo("この項目を入力してください。"));
  }

  @Test
  void tooMuchTheWrongTypeAndTheWrongPlaceAreRefused() {
    as(Role.PR)
        .body("\"" + "x".repeat(5_000_000) + "\"")
        .post("/api/v1/things")
        .then()
        .statusCode(413)
        .contentType("application/problem+json");
    as(Role.PR)
        .contentType("text/plain")
        .body("x")
        .post("/api/v1/things")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    as(Role.PR).accept("image/png").get("/api/v1/things").then().statusCode(406);
    as(Role.PR)
        .get("/api/v1/nothing")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    as(Role.PR).get("/api/v1/things/not-a-uuid").then().statusCode(404);
    as(Role.PR).patch("/api/v1/things").then().statusCode(405);
    as(Role.PR)
        .get("/api/v1/things?cursor=%00")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("cursor"));
    as(Role.PR)
        .get("/api/v1/things?cursor=abc")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("cursor"));
    as(Role.PR)
        .get("/api/v1/things?limit=0")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("limit"));
    as(Role.PR)
        .get("/api/v1/things?limit=many")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void aFaultOfOursShowsNoInsides() {
    as(Role.PR)
        .get("/api/v1/things/broken")
        .then()
        .statusCode(500)
        .contentType("application/problem+json")
        .body(not(containsString("jp.yagura.secret")));
  }

  static RequestSpecification as(String role) {
    return given()
        .contentType("application/json")
        .header("Authorization", Tokens.bearer("nagasaki", role));
  }
}
