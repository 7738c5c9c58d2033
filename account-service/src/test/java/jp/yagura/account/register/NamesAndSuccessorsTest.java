package jp.yagura.account.register;

import static io.restassured.RestAssured.given;
import static jp.yagura.account.Given.entryOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import jp.yagura.account.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(jp.yagura.testkit.Platform.class)
class NamesAndSuccessorsTest {
  private static final String ACCOUNTS = "/api/v1/accounts/";

  @Inject Given given;

  private static RequestSpecification as(String role) {
    return given()
        .header("Authorization", Tokens.bearer("nagasaki", role))
        .header("Accept-Language", "ja")
        .contentType(ContentType.JSON);
  }

  private static ValidatableResponse check(String q) {
    return given()
        .accept("application/json")
        .queryParam("q", q)
        .get("/public/nagasaki/check")
        .then()
        .statusCode(200);
  }

  private static String page(String q) {
    return given().accept("text/html").queryParam("q", q).get("/public/nagasaki/check").asString();
  }

  private ValidatableResponse change(AccountView account, String handle, String query) {
    Map<String, Object> entry = entryOf(account);
    entry.put("handle", handle);
    entry.put("url", "https://x.com/" + handle);
    entry.put("displayName", "長崎市の新しい観光");
    return as(Role.PR)
        .header("If-Match", "\"v" + given.now(account).version() + "\"")
        .body(entry)
        .put(ACCOUNTS + account.id() + query)
        .then();
  }

  @Test
  void aRenamedAccountAnswersToItsOldNameAndNobodyElseGetsIt() {
    AccountView account = given.anAccount();
    String now = Given.aHandle();
    change(account, now, "")
        .statusCode(422)
        .body("errors.field", hasItem("nameChange"))
        .body("errors[0].detail", containsString("renamed"));
    change(account, now, "?nameChange=renamed&renamedOn=2026-11-01")
        .statusCode(200)
        .body("former[0].handle", equalTo(account.handle()));

    check(now).body("verdict", equalTo("official"));
    for (String asked :
        new String[] {"@" + account.handle(), "https://x.com/" + account.handle()}) {
      check(asked)
          .body("verdict", equalTo("renamed"))
          .body("formerly.until", equalTo("2026-11-01"))
          .body("accounts[0].handle", equalTo(now));
    }
    org.hamcrest.MatcherAssert.assertThat(
        page("@" + account.handle()), containsString("2026年11月1日に名称を変更しました"));

    Map<String, Object> taken = Given.anEntry();
    taken.put("handle", account.handle());
    as(Role.PR)
        .body(taken)
        .post(ACCOUNTS)
        .then()
        .statusCode(409)
        .body("type", endsWith("handle-formerly-taken"))
        .body("errors[0].detail", containsString("長崎市の新しい観光"));
  }

  @Test
  void aFormerNameRecordedByMistakeIsStruckOut() {
    AccountView account = given.anAccount();
    change(account, Given.aHandle(), "?nameChange=renamed").statusCode(200);
    String version = "\"v" + given.now(account).version() + "\"";
    String path = ACCOUNTS + account.id() + "/former?handle=" + account.handle();
    as(Role.PR).header("If-Match", version).delete(path).then().statusCode(422);
    as(Role.PR)
        .header("If-Match", version)
        .queryParam("reason", "入力の誤り")
        .delete(path)
        .then()
        .statusCode(200)
        .body("former", nullValue());
    check(account.handle()).body("verdict", equalTo("not-registered"));
    as(Role.PR)
        .get(ACCOUNTS + account.id() + "/history")
        .then()
        .body("items[0].field", equalTo("former"))
        .body("items[0].before", equalTo(account.handle()))
        .body("items[0].reason", equalTo("入力の誤り"));
  }

  private ValidatableResponse succeed(AccountView account, @Nullable UUID successor) {
    return as(Role.PR)
        .header("If-Match", "\"v" + given.now(account).version() + "\"")
        .body(
            "{\"accountId\": %s, \"reason\": \"統合\"}"
                .formatted(successor == null ? null : "\"" + successor + "\""))
        .put(ACCOUNTS + account.id() + "/successor")
        .then();
  }

  @Test
  void whatEndedShowsWhereItMoved() {
    AccountView first = given.retired(given.anAccount());
    AccountView second = given.retired(given.anAccount());
    AccountView third = given.anAccount();
    succeed(first, second.id()).statusCode(200);
    succeed(second, third.id()).statusCode(200);

    check(first.handle())
        .body("verdict", equalTo("retired"))
        .body("accounts[0].since", equalTo(first.stateSince().toString()))
        .body("accounts[0].movedTo.handle", equalTo(third.handle()));
    succeed(third, first.id()).statusCode(409).body("type", endsWith("successor-leads-back"));
    succeed(first, first.id()).statusCode(409);
    succeed(first, UUID.randomUUID()).statusCode(422).body("errors.field", hasItem("accountId"));
    succeed(first, null).statusCode(200);
    check(first.handle()).body("accounts[0].movedTo", nullValue());
  }

  @Test
  void aPlatformThatIsNotUsedIsSaidToBe() {
    String asked = "https://bsky.app/profile/nagasaki.example";
    unused(Role.STAFF, "bluesky").statusCode(403);
    unused(Role.PR, "bluesky").statusCode(200);
    check(asked)
        .body("verdict", equalTo("platform-not-used"))
        .body("unused.note", equalTo("公式サイトをご覧ください。"));
    as(Role.PR).delete("/api/v1/unused-platforms?platform=bluesky").then().statusCode(204);
    check(asked).body("verdict", equalTo("not-registered")).body("accounts", empty());
    given.anAccount();
    unused(Role.PR, "x").statusCode(409).body("type", endsWith("platform-is-used"));
    unused(Role.PR, "mixi").statusCode(422).body("errors.field", hasItem("platform"));
  }

  private static ValidatableResponse unused(String role, String platform) {
    return as(role)
        .body(Map.of("platform", platform, "note", "公式サイトをご覧ください。"))
        .put("/api/v1/unused-platforms")
        .then();
  }
}
