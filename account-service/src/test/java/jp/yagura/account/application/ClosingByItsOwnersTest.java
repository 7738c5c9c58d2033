package jp.yagura.account.application;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.access.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Accounts end, and change their policy, by those whose stages they are. */
@QuarkusTest
@WithTestResource(Platform.class)
class ClosingByItsOwnersTest {
  private static final Map<String, Object> CHECKED =
      Map.of(
          "weighed",
          Map.of("HANDLE", "残した", "PASSWORD", "変更した", "SESSIONS", "ログアウトした", "APPS", "解除した"));

  @Inject Given accounts;
  @Inject TestClock clock;

  @AfterEach
  void back() {
    clock.at(TestClock.START);
  }

  private AccountView fujis() {
    return accounts.anAccount("fuji", "交流観光課", CompleteAnswers.opening("fuji"));
  }

  private static ValidatableResponse begin(
      String city, String role, String kind, AccountView about, Map<String, Object> content) {
    return Api.as(city, role)
        .body(Map.of("kind", kind, "accountId", about.id(), "content", content))
        .post(Case.APPLICATIONS)
        .then();
  }

  private static Case filed(String city, String role, AccountView about) {
    String id =
        begin(city, role, "closing", about, Map.of("reason", "目的を達成した"))
            .statusCode(201)
            .extract()
            .path("id");
    Case it = new Case(city, id);
    it.act(role, "/filing", Map.of()).statusCode(200);
    return it;
  }

  private static ValidatableResponse publicly(AccountView about) {
    return given()
        .accept("application/json")
        .get("/public/" + about.municipality() + "/accounts")
        .then()
        .statusCode(200);
  }

  private static String one(AccountView about) {
    return "accounts.find { it.handle == '" + about.handle() + "' }";
  }

  @Test
  void fujiGivesNoticeThenDeletesReportsAndUnlists() {
    AccountView account = fujis();
    Case it = filed("fuji", "head", account);
    it.read("head").body("turns.stage", equalTo(List.of("NOTICE_PERIOD")));
    it.pass("head", "DELETE_ACCOUNT").statusCode(409).body("clause", equalTo("FJI-11.4"));
    it.pass("head", "NOTICE_PERIOD").statusCode(200);
    publicly(account).body(one(account) + ".closesOn", equalTo("2026-12-07"));
    given()
        .get("/public/fuji/accounts.json")
        .then()
        .body(one(account) + ".closesOn", equalTo("2026-12-07"));
    it.pass("head", "DELETE_ACCOUNT")
        .statusCode(409)
        .body("clause", equalTo("FJI-11.4"))
        .body("type", equalTo("urn:yagura:problem:closing-notice-running"));
    clock.pass(Duration.ofDays(14));
    it.pass("head", "DELETE_ACCOUNT").statusCode(200);
    it.pass("pr", "UNPUBLISH").statusCode(409).body("clause", equalTo("FJI-11.2"));
    it.pass("head", "CLOSING_REPORT").statusCode(200);
    it.pass("head", "UNPUBLISH").statusCode(403);
    it.pass("pr", "UNPUBLISH").statusCode(200).body("state", equalTo("done"));
    publicly(account)
        .body(one(account) + ".state", equalTo("retired"))
        .body(one(account) + ".closesOn", nullValue());
    Api.as("fuji", "auditor")
        .get(Api.ACCOUNTS + "/" + account.id())
        .then()
        .body("state", equalTo("retired"))
        .body("closing.decidedBy.ja", equalTo("所属長"))
        .body("closing.stages.id", hasItems("NOTICE_PERIOD", "DELETE_ACCOUNT", "CLOSING_REPORT"));
  }

  @Test
  void seriousHarmLetsTheNoticeBeLeftOutWithAReason() {
    Case it = filed("fuji", "head", fujis());
    it.stage("head", "NOTICE_PERIOD", Map.of("decision", "waive")).statusCode(422);
    it.stage("head", "NOTICE_PERIOD", Map.of("decision", "waive", "reason", "乗っ取られ、悪用が続いている"))
        .statusCode(200)
        .body("stages.find { it.id == 'NOTICE_PERIOD' }.waived", containsString("乗っ取られ"));
    it.pass("head", "DELETE_ACCOUNT").statusCode(200);
  }

  @Test
  void prOrdersTheEndOfAFieldAccountInFujiAndNowhereElse() {
    Case it = filed("fuji", "pr", fujis());
    it.read("head").body("ordered", equalTo(true)).body("turns.owner", equalTo(List.of("head")));
    AccountView other = accounts.anAccount();
    begin("nagasaki", "pr", "closing", other, Map.of("reason", "不要"))
        .statusCode(403)
        .body("clause", equalTo("NGS-5.1"));
    begin("chiyoda", "head", "closing", other, Map.of("reason", "不要")).statusCode(422);
  }

  @Test
  void nagasakiFilesFormThreeAndPrCarriesItOut() {
    AccountView account = accounts.anAccount();
    Case it = filed("nagasaki", "head", account);
    begin("nagasaki", "head", "closing", account, Map.of()).statusCode(409);
    it.pass("head", "UNPUBLISH").statusCode(403).body("clause", equalTo("NGS-5.2"));
    it.pass("pr", "DELETE_ACCOUNT").statusCode(409).body("clause", equalTo("NGS-5.2"));
    it.stage("pr", "UNPUBLISH", Map.of("decision", "return", "reason", "日付を入れること"))
        .statusCode(200)
        .body("state", equalTo("returned"))
        .body("content.reason", equalTo("目的を達成した"));
    it.act("head", "/filing", Map.of()).statusCode(200);
    it.pass("pr", "UNPUBLISH").statusCode(200);
    publicly(account).body(one(account) + ".state", equalTo("retired"));
    it.pass("pr", "DELETE_ACCOUNT").statusCode(200).body("state", equalTo("filed"));
    it.pass("head", "CREDENTIALS_SEALED")
        .statusCode(422)
        .body("errors.field", hasItems("weighed.HANDLE", "weighed.SESSIONS"));
    it.stage("head", "CREDENTIALS_SEALED", CHECKED).statusCode(200).body("state", equalTo("done"));
    Api.as("nagasaki", "auditor")
        .get(Api.ACCOUNTS + "/" + account.id())
        .then()
        .body("closing.stages.id", hasItems("CLOSING_REQUEST", "DELETE_ACCOUNT"))
        .body(
            "closing.stages.find { it.id == 'CREDENTIALS_SEALED' }.live.weighed.words",
            hasItem("残した"));
  }

  @Test
  void aClosingThatIsTakenBackIsNotAnnouncedAnyMore() {
    AccountView account = fujis();
    Case it = filed("fuji", "head", account);
    it.pass("head", "NOTICE_PERIOD").statusCode(200);
    it.act("head", "/withdrawal", Map.of("reason", "続けることにした")).statusCode(200);
    publicly(account)
        .body(one(account) + ".state", equalTo("active"))
        .body(one(account) + ".closesOn", nullValue());
  }

  @Test
  void anotherPolicyIsPublishedOncePrPermitsIt() {
    AccountView account = accounts.anAccount();
    Map<String, Object> content = Map.of("reason", "目的を改める", "policy", Map.of("PURPOSE", "新しい目的"));
    Case it =
        new Case(
            "nagasaki",
            begin("nagasaki", "head", "policy-change", account, content)
                .statusCode(201)
                .extract()
                .path("id"));
    it.act("head", "/filing", Map.of()).statusCode(200);
    publicly(account).body(one(account) + ".policy.value", not(hasItem("新しい目的")));
    it.pass("pr", "PERMISSION").statusCode(200).body("state", equalTo("done"));
    publicly(account).body(one(account) + ".policy.value", hasItem("新しい目的"));
  }

  @Test
  void theListForTheYearlyCountSaysTheKindAndUntilWhen() {
    AccountView account = fujis();
    byte[] file =
        Visitor.person("fuji", "pr", "/accounts")
            .file("/accounts/export.csv?q=" + account.handle());
    String csv = new String(file, StandardCharsets.UTF_8);
    assertTrue(csv.contains("分野別公式アカウント"), csv);
    assertTrue(csv.contains("2030-03-31"), csv);
  }

  @Test
  void theFormBeginsWithWhatAReviewProposed() {
    AccountView account = fujis();
    Api.as("fuji", "head")
        .header("If-Match", "*")
        .body(
            Map.of(
                "result", "close",
                "words", "大会が終わり、発信の目的を達した",
                "reviewedOn", "2026-11-20",
                "lastPostOn", "2026-11-01",
                "criterion", "ACHIEVED"))
        .post(Api.ACCOUNTS + "/" + account.id() + "/reviews/last-post")
        .then()
        .statusCode(200);
    String form =
        Visitor.person("fuji", "head", "/accounts")
            .get("/accounts/applications/new?kind=closing&account=" + account.id())
            .text();
    assertTrue(form.contains("大会が終わり、発信の目的を達した"), form);
    assertTrue(form.matches("(?s).*value=\"ACHIEVED\"\\s+(selected|checked).*"), form);
  }
}
