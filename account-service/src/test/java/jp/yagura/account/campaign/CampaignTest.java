package jp.yagura.account.campaign;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.contract.AccountEvent.CampaignBegan;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.access.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class CampaignTest {
  private static final String ALL = "/api/v1/campaigns";

  @Inject Given given;
  @Inject CampaignSweep sweep;
  @Inject TestClock clock;
  @Inject Published published;

  @BeforeEach
  void aDayOfItsOwn() {
    clock.atADayOfItsOwn();
  }

  @AfterEach
  void back() {
    clock.at(TestClock.START);
  }

  @Test
  void residentsReadTheTrueRuleFromTheFirstDayToTheLast() {
    AccountView account = given.anAccount();
    String id = registered("head", account);
    assertEquals(List.of(), shown(account));
    put("pr", id + "/approval", Map.of()).statusCode(200).body("state", equalTo("approved"));
    sweep.sweep();
    assertEquals(List.of(), shown(account));
    published.forget();
    clock.pass(Duration.ofHours(2));
    sweep.sweep();
    sweep.sweep();
    began(account);
    assertEquals(List.of("公式アカウントのDMだけ"), shown(account));
    String stranger = "https://x.com/" + account.handle() + "_gift";
    assertTrue(page("/check?q=" + encoded(stranger)).contains("カード番号は求めません"));
    assertTrue(page("/accounts").contains("カード番号は求めません"));
    Api.as("pr")
        .get(Api.ACCOUNTS + "/" + account.id() + "/daily-check")
        .then()
        .body("now.campaign", equalTo(true))
        .body("now.rhythm", equalTo("daily"));
    clock.pass(Duration.ofDays(3));
    sweep.sweep();
    began(account);
    assertEquals(List.of(), shown(account));
    Api.as("staff").get(ALL + "/" + id).then().body("state", equalTo("over"));
  }

  /** The other services were told once that it began. */
  private void began(AccountView account) {
    List<CampaignBegan> told =
        published.events(CampaignBegan.class).stream()
            .filter(it -> it.account().accountId().equals(account.id()))
            .toList();
    assertEquals(1, told.size());
  }

  @Test
  void whoWroteItDoesNotApproveIt() {
    AccountView account = given.anAccount();
    String id = registered("pr", account);
    put("pr", id + "/approval", Map.of())
        .statusCode(403)
        .body("type", containsString("campaign-approved-by-another"));
    put("head", id + "/approval", Map.of()).statusCode(403);
    put("admin", id + "/approval", Map.of()).statusCode(200);
    put("admin", id + "/approval", Map.of()).statusCode(409);
    Map<String, Object> changed = entry(account);
    changed.put("winners", "電話だけ");
    put("pr", id, changed).statusCode(200).body("state", equalTo("draft"));
  }

  @Test
  void stoppingIsADecisionThatResidentsRead() {
    AccountView account = given.anAccount();
    String id = registered("head", account);
    put("head", id + "/stop", Map.of("reason", "偽アカウント")).statusCode(409);
    put("pr", id + "/approval", Map.of()).statusCode(200);
    clock.pass(Duration.ofHours(2));
    sweep.sweep();
    put("head", id + "/stop", Map.of("reason", " "))
        .statusCode(422)
        .body("errors.field", equalTo(List.of("reason")));
    put("staff", id + "/stop", Map.of("reason", "x")).statusCode(403);
    put("head", id + "/stop", Map.of("reason", "偽アカウントが多数確認されたため中止します"))
        .statusCode(200)
        .body("state", equalTo("stopped"))
        .body("stoppedBy", not(equalTo("")));
    assertTrue(page("/accounts").contains("偽アカウントが多数確認されたため中止します"));
    put("head", id, entry(account)).statusCode(409);
    clock.pass(Duration.ofDays(3));
    sweep.sweep();
    assertFalse(page("/accounts").contains("偽アカウントが多数確認されたため中止します"));
  }

  @Test
  void aDivisionRunsThemOnItsOwnAccounts() {
    AccountView others = given.anAccount("nagasaki", Given.aHandle(), "図書館");
    post("head", entry(others)).statusCode(422).body("errors.field", equalTo(List.of("accounts")));
    String id = registered("pr", others);
    put("head", id, entry(given.anAccount())).statusCode(403);
    put("pr", id, entry(given.anAccount()), "").statusCode(428);
    put("pr", id, entry(given.anAccount()), "7").statusCode(412);
    Api.as("chiyoda", "pr").get(ALL + "/" + id).then().statusCode(404);
    Api.as("auditor").get(ALL).then().statusCode(200).body("items.id", hasItem(id));
  }

  @Test
  void whatIsWrongIsNamed() {
    Map<String, Object> wrong = entry(given.anAccount());
    wrong.put("endsAt", wrong.get("startsAt"));
    wrong.put("accounts", List.of());
    wrong.put("never", "");
    post("pr", wrong)
        .statusCode(422)
        .body("errors.field", equalTo(List.of("endsAt", "accounts", "never")));
    Map<String, Object> past = entry(given.anAccount());
    past.put("startsAt", "2020-01-01T00:00:00Z");
    past.put("endsAt", "2020-01-02T00:00:00Z");
    post("pr", past).statusCode(422).body("errors", hasSize(1));
    Map<String, Object> none = entry(given.anAccount());
    none.remove("startsAt");
    post("pr", none).statusCode(422);
  }

  @Test
  void theSameKeyRegistersOnce() {
    Map<String, Object> entry = entry(given.anAccount());
    String key = UUID.randomUUID().toString();
    List<String> ids =
        Stream.of(1, 2)
            .map(
                _ ->
                    Api.as("pr")
                        .header("Idempotency-Key", key)
                        .body(entry)
                        .post(ALL)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
            .toList();
    assertEquals(ids.getFirst(), ids.getLast());
  }

  @Test
  void theFormRegistersAndIsShownAgainWhereSomethingIsWrong() {
    AccountView account = given.anAccount();
    Visitor pr = Visitor.person("nagasaki", "pr", "/accounts");
    String form = "/accounts/campaigns/new";
    String token = pr.token(Stream.of(form));
    String fields =
        "title=a&startsAt=2035-01-01T10:00&endsAt=2035-01-02T10:00&winners=b&never=c&warning=d"
            + "&accounts="
            + account.id();
    Visitor.Answer wrong = pr.submit(form, fields.replace("title=a", "title="), token);
    assertEquals(422, wrong.status());
    assertTrue(wrong.text().contains("value=\"2035-01-01T10:00\""));
    assertEquals(422, pr.submit(form, fields.replace("10:00", "x"), token).status());
    Visitor.Answer done = pr.submit(form, fields, token);
    assertEquals(200, done.status());
    assertTrue(done.from().getPath().startsWith("/accounts/campaigns/"));
    assertEquals(422, pr.submit(done.from().getPath() + "/approval", "version=v0", token).status());
  }

  private String registered(String role, AccountView account) {
    return post(role, entry(account)).statusCode(201).extract().path("id");
  }

  private static ValidatableResponse post(String role, Map<String, Object> body) {
    return Api.as(role).body(body).post(ALL).then();
  }

  private static ValidatableResponse put(String role, String path, Map<String, ?> body) {
    return put(role, path, body, "*");
  }

  private static ValidatableResponse put(
      String role, String path, Map<String, ?> body, String ifMatch) {
    return Api.as(role).header("If-Match", ifMatch).body(body).put(ALL + "/" + path).then();
  }

  private Map<String, Object> entry(AccountView account) {
    Instant now = clock.instant();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("title", "特産品プレゼント");
    entry.put("startsAt", now.plus(Duration.ofHours(1)).toString());
    entry.put("endsAt", now.plus(Duration.ofDays(2)).toString());
    entry.put("accounts", List.of(account.id()));
    entry.put("winners", "公式アカウントのDMだけ");
    entry.put("never", "カード番号は求めません");
    entry.put("warning", "偽アカウントにご注意ください");
    return entry;
  }

  private static List<String> shown(AccountView account) {
    List<List<String>> found =
        given()
            .accept("application/json")
            .get("/public/nagasaki/accounts")
            .then()
            .statusCode(200)
            .extract()
            .path(
                "accounts.findAll { it.handle == '%s' }.collect { it.campaigns*.winners ?: [] }"
                    .formatted(account.handle()));
    return found.getFirst();
  }

  private static String page(String path) {
    return given()
        .accept("text/html")
        .urlEncodingEnabled(false)
        .get("/public/nagasaki" + path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
