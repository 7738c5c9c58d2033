package jp.yagura.account.application;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** Who writes, files, returns and enters later, and what becomes of it. */
@QuarkusTest
@WithTestResource(Platform.class)
class ActingOnApplicationsTest {
  private static final String CITY = "nagasaki";

  @Test
  void aReturnedApplicationKeepsItsWordsAndIsFiledAgain() {
    Case it = Case.filed(CITY, "head");
    it.stage("pr", "PERMISSION", Map.of("decision", "return", "reason", "目的を詳しく"))
        .statusCode(200)
        .body("state", equalTo("returned"))
        .body("content.policy.PURPOSE", equalTo("市の魅力を伝える"));
    Api.as(CITY, "head")
        .get(it.path() + "/history")
        .then()
        .body("items.action", hasItems("drafted", "filed", "returned"))
        .body("items.words", hasItem("目的を詳しく"));
    it.pass("pr", "PERMISSION").statusCode(409);
    it.act("head", "/filing", Map.of())
        .statusCode(200)
        .body("turns.stage", equalTo(List.of("PERMISSION")));
    it.pass("pr", "PERMISSION").statusCode(200);
  }

  @Test
  void whatIsTurnedDownIsOver() {
    Case it = Case.filed(CITY, "head");
    it.stage("pr", "PERMISSION", Map.of("decision", "refuse"))
        .statusCode(422)
        .body("errors.field", hasItem("reason"));
    it.stage("pr", "PERMISSION", Map.of("decision", "refuse", "reason", "同じ目的のものがある"))
        .statusCode(200)
        .body("state", equalTo("refused"));
    it.act("head", "/filing", Map.of()).statusCode(409);
    it.report("pr").statusCode(409);
  }

  @Test
  void staffFilesWhenTheHeadAgrees() {
    Case it = Case.begun(CITY, "staff");
    it.act("staff", "/filing", Map.of())
        .statusCode(422)
        .body("errors.field", hasItem("headAgrees"));
    it.act("staff", "/filing", Map.of("headAgrees", true)).statusCode(200);
    Api.as(CITY, "pr")
        .get(it.path() + "/history")
        .then()
        .body("items.action", hasItem("filed-for-head"));
  }

  @Test
  void ofTwoWhoDecideAtOnceOneIsTold() throws Exception {
    Case it = Case.filed(CITY, "head");
    int version = it.read("pr").extract().path("version");
    Callable<Integer> permit = () -> decide(it, version, Map.of("decision", "pass"));
    Callable<Integer> refuse =
        () -> decide(it, version, Map.of("decision", "refuse", "reason", "重複"));
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> answers = two.invokeAll(List.of(permit, refuse));
      List<Integer> statuses =
          List.of(answers.getFirst().get(), answers.getLast().get()).stream().sorted().toList();
      assertEquals(List.of(200, 412), statuses);
    }
  }

  private static int decide(Case it, int version, Map<String, String> decision) {
    var body = new java.util.LinkedHashMap<String, String>(decision);
    body.put("stage", "PERMISSION");
    return Api.as(CITY, "pr")
        .header("If-Match", "\"v" + version + "\"")
        .body(body)
        .post(it.path() + "/stages")
        .statusCode();
  }

  @Test
  void prEntersLaterWhatWasDoneOnPaperAndSaysWhy() {
    Case it = Case.filed("fuji", "head");
    it.stage("pr", "APPROVAL", Map.of("on", "2026-11-20"))
        .statusCode(422)
        .body("errors.field", hasItem("late"));
    it.stage("pr", "APPROVAL", Map.of("on", "2026-11-24", "late", "紙")).statusCode(422);
    Map<String, String> weighed =
        Map.of("SAFETY", "よい", "RELIABILITY", "よい", "EFFECTIVENESS", "よい");
    it.stage("pr", "APPROVAL", Map.of("weighed", weighed)).statusCode(200);
    it.pass("head", "WEB_FILTER_REQUEST").statusCode(200);
    it.stage("pr", "WEB_FILTER_RELEASE", Map.of("on", "2026-11-23", "late", "電話で連絡があった"))
        .statusCode(200)
        .body(
            "stages.find { it.id == 'WEB_FILTER_RELEASE' }.live.enteredLater", equalTo("電話で連絡があった"))
        .body("stages.find { it.id == 'WEB_FILTER_RELEASE' }.live.by", containsString("佐野"));
  }

  @Test
  void nobodyElseEntersAnotherDay() {
    Case it = Case.filed("chiyoda", "head");
    it.stage("it", "CONSULT_IT", Map.of("words", "なし", "on", "2026-11-20", "late", "紙"))
        .statusCode(422)
        .body("errors.field", hasItem("on"));
  }

  @Test
  void aDraftIsTheDivisionsAlone() {
    Case it = Case.begun(CITY, "head");
    it.read("staff").statusCode(200);
    it.read("pr").statusCode(403);
    it.act("pr", "/filing", Map.of()).statusCode(403);
    Case.filed("chiyoda", "head").read("pr").statusCode(200);
  }

  @Test
  void itIsTakenBackWithAReasonOnceItWasFiled() {
    Case it = Case.filed(CITY, "head");
    it.act("head", "/withdrawal", Map.of()).statusCode(422);
    it.act("head", "/withdrawal", Map.of("reason", "計画の変更"))
        .statusCode(200)
        .body("state", equalTo("withdrawn"));
    it.pass("pr", "PERMISSION").statusCode(409);
  }

  @Test
  void theOneWhoseTurnItIsHasADuty() {
    String name = "試験" + Given.aHandle();
    Map<String, Object> content = Case.content(CITY);
    content.put("displayName", name);
    Case it = Case.begun(CITY, "head", content);
    it.act("head", "/filing", Map.of()).statusCode(200);
    duties("pr").body("items.title.join()", containsString(name));
    duties("head").body("items.title.join()", not(containsString(name)));
    it.stage("pr", "PERMISSION", Map.of("decision", "return", "reason", "目的を詳しく")).statusCode(200);
    duties("pr").body("items.title.join()", not(containsString(name)));
    duties("head").body("items.title.join()", containsString(name));
    it.act("head", "/filing", Map.of()).statusCode(200);
    it.pass("pr", "PERMISSION").statusCode(200);
    it.report("pr").statusCode(200);
    duties("head").body("items.title.join()", containsString(name));
    it.stage("head", "BACK_LINK", Map.of("weighed", Map.of("CITY_PAGE_URL", "記載した")))
        .statusCode(200);
    duties("pr").body("items.title.join()", not(containsString(name)));
    duties("head").body("items.title.join()", not(containsString(name)));
  }

  private static io.restassured.response.ValidatableResponse duties(String role) {
    return Api.as(CITY, role).get("/api/v1/accounts/duties?show=mine").then().statusCode(200);
  }

  @Test
  void aPolicyThatNobodyWroteIsNotPublished() {
    Map<String, Object> entry = Given.anEntry();
    entry.put(
        "opening",
        new jp.yagura.account.opening.OpeningAnswers(
            null, jp.yagura.account.CompleteAnswers.opening(CITY).stages(), Map.of()));
    String id =
        Api.as(CITY, "pr")
            .body(entry)
            .post(Api.ACCOUNTS)
            .then()
            .statusCode(201)
            .body("opening.stages.id", not(hasItem("PUBLICATION")))
            .extract()
            .path("id");
    Api.as(CITY, "pr")
        .get(Api.ACCOUNTS + "/" + id + "/stages")
        .then()
        .body("open.id", hasItems("PUBLICATION", "BACK_LINK"));
  }
}
