package jp.yagura.account.reference;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** An account of another body is known, and never official. */
@QuarkusTest
@WithTestResource(Platform.class)
class ReferenceAccountsTest {
  private static final String ALL = "/api/v1/reference-accounts";

  @Inject Given accounts;

  private static Map<String, Object> entry(String handle) {
    return Map.of(
        "platform", "x",
        "handle", "@" + handle,
        "url", "https://x.com/" + handle,
        "displayName", "ランタン祭り",
        "body", "ランタン祭り実行委員会",
        "project", "長崎ランタンフェスティバル");
  }

  private static String page(String path) {
    return given().accept("text/html").get(path).then().statusCode(200).extract().asString();
  }

  @Test
  void residentsAreToldWhoseItIs() {
    String handle = Given.aHandle();
    String id =
        Api.as("pr").body(entry(handle)).post(ALL).then().statusCode(201).extract().path("id");
    given()
        .accept("application/json")
        .get("/public/nagasaki/check?q=https://x.com/" + handle)
        .then()
        .body("verdict", equalTo("reference"))
        .body("accounts", equalTo(List.of()))
        .body("reference.body", equalTo("ランタン祭り実行委員会"));
    String html = page("/public/nagasaki/check?q=@" + handle);
    assertTrue(html.contains("公式アカウントではありません。ランタン祭り実行委員会が開設した"), html);
    assertFalse(page("/public/nagasaki/accounts").contains(handle));
    given()
        .get("/public/nagasaki/accounts.json")
        .then()
        .body("accounts.handle", not(hasItem(handle)));
    Api.as("staff").delete(ALL + "/" + id).then().statusCode(403);
    Api.as("chiyoda", "pr").delete(ALL + "/" + id).then().statusCode(404);
    Api.as("pr").delete(ALL + "/" + id).then().statusCode(204);
    given()
        .accept("application/json")
        .get("/public/nagasaki/check?q=https://x.com/" + handle)
        .then()
        .body("verdict", equalTo("not-registered"));
  }

  @Test
  void oursIsNoReferenceAndNothingIsListedTwice() {
    AccountView ours = accounts.anAccount();
    Api.as("pr")
        .body(entry(ours.handle()))
        .post(ALL)
        .then()
        .statusCode(409)
        .body("type", containsString("reference-is-ours"));
    String handle = Given.aHandle();
    Api.as("pr").body(entry(handle)).post(ALL).then().statusCode(201);
    Api.as("pr").body(entry(handle)).post(ALL).then().statusCode(409);
    List<String> fields =
        Api.as("pr")
            .body(Map.of("platform", "x", "handle", "a", "url", "https://example.jp/a"))
            .post(ALL)
            .then()
            .statusCode(422)
            .extract()
            .path("errors.field");
    assertEquals(List.of("url", "displayName", "body", "project"), fields);
  }

  @Test
  void residentsReadWhatTheGuidelineDisclaims() {
    assertTrue(page("/public/ninohe/accounts").contains("一切の責任を負わない"));
    assertFalse(page("/public/nagasaki/accounts").contains("一切の責任を負わない"));
  }
}
