package jp.yagura.account.operator;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.account.opening.OpeningAnswers;
import jp.yagura.account.register.AccountView;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** An account passes to a division and back, by the acts of those who answer for it. */
@QuarkusTest
@WithTestResource(Platform.class)
class WhoRunsAnAccountTest {
  private static final String PROMOTION = "シティプロモーション課";
  private static final String TOURISM = "交流観光課";

  @Inject Given given;

  private AccountView fujis(String division) {
    return given.anAccount("fuji", division, CompleteAnswers.opening("fuji"));
  }

  private static ValidatableResponse begin(AccountView it, String role, String to) {
    return Api.as(it.municipality(), role)
        .body(Map.of("division", to, "reason", "観光分野の発信のため"))
        .post(path(it) + "/transfers")
        .then();
  }

  private static ValidatableResponse act(
      AccountView it, String transfer, String role, String version, Map<String, Object> body) {
    return Api.as(it.municipality(), role)
        .header("If-Match", version)
        .body(body)
        .put(path(it) + "/transfers/" + transfer)
        .then();
  }

  private static String path(AccountView it) {
    return Api.ACCOUNTS + "/" + it.id() + "/operator";
  }

  private static List<String> dutiesOf(AccountView it, String kind) {
    return Api.as(it.municipality(), "auditor")
        .get(Api.ACCOUNTS + "/duties?show=open&account=" + it.id())
        .then()
        .statusCode(200)
        .extract()
        .path("items.findAll { it.kind == '" + kind + "' }.owner");
  }

  @Test
  void prDecidesTheDivisionTakesItOverAndGivesItBack() {
    AccountView account = fujis(PROMOTION);
    String there =
        begin(account, "pr", TOURISM)
            .statusCode(201)
            .body("state", equalTo("decided"))
            .body("clause", equalTo("FJI-6.2"))
            .extract()
            .path("id");
    assertEquals(List.of("head"), dutiesOf(account, "transfer"));
    begin(account, "pr", TOURISM)
        .statusCode(409)
        .body("type", containsString("transfer-under-way"));
    act(account, there, "pr", "v0", Map.of("act", "agree", "responsiblePerson", "課長"))
        .statusCode(403);
    act(account, there, "head", "v0", Map.of("act", "agree"))
        .statusCode(422)
        .body("errors.field", equalTo(List.of("responsiblePerson")));
    act(account, there, "head", "v7", Map.of("act", "agree", "responsiblePerson", "交流観光課長"))
        .statusCode(412);
    act(account, there, "head", "v0", Map.of("act", "agree", "responsiblePerson", "交流観光課長"))
        .statusCode(200)
        .body("state", equalTo("accepted"));
    assertEquals(List.of(), dutiesOf(account, "transfer"));
    Api.as("fuji", "staff")
        .get(Api.ACCOUNTS + "/" + account.id())
        .then()
        .body("operatingDivision", equalTo(TOURISM))
        .body("responsiblePerson", equalTo("交流観光課長"));
    Api.as("fuji", "auditor")
        .get(Api.ACCOUNTS + "/" + account.id() + "/history")
        .then()
        .body("items.reason", hasItem("観光分野の発信のため"));
    String back =
        begin(account, "head", PROMOTION)
            .statusCode(201)
            .body("state", equalTo("asked"))
            .extract()
            .path("id");
    act(account, back, "head", "v0", Map.of("act", "agree")).statusCode(403);
    act(account, back, "pr", "v0", Map.of("act", "agree")).statusCode(200);
    assertEquals(List.of("pr"), dutiesOf(account, "transfer"));
    act(account, back, "pr", "v1", Map.of("act", "agree", "responsiblePerson", "課長"))
        .statusCode(200);
    act(account, back, "pr", "v2", Map.of("act", "withdraw", "words", "x")).statusCode(409);
    Api.as("fuji", "staff")
        .get(path(account))
        .then()
        .body("division", equalTo(PROMOTION))
        .body("transfers", hasSize(2));
  }

  @Test
  void onlyAccountsOfAFieldPass() {
    OpeningAnswers usual = CompleteAnswers.opening("fuji");
    AccountView main =
        given.anAccount(
            "fuji", PROMOTION, new OpeningAnswers("CITY_MAIN", usual.stages(), usual.policy()));
    begin(main, "pr", TOURISM).statusCode(409).body("clause", equalTo("FJI-6.2"));
  }

  @Test
  void noIsSaidWithAReasonAndOthersAskForNothing() {
    AccountView account = fujis(TOURISM);
    begin(account, "it", PROMOTION).statusCode(403);
    begin(account, "head", TOURISM)
        .statusCode(422)
        .body("errors.field", equalTo(List.of("division")));
    String id = begin(account, "head", "図書館").statusCode(201).extract().path("id");
    act(account, id, "pr", "v0", Map.of("act", "decline"))
        .statusCode(422)
        .body("errors.field", equalTo(List.of("words")));
    act(account, id, "pr", "v0", Map.of("act", "decline", "words", "当面は現所属で"))
        .statusCode(200)
        .body("state", equalTo("declined"));
    assertEquals(TOURISM, given.now(account).operatingDivision());
  }
}
