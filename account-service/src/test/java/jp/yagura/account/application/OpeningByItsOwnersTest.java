package jp.yagura.account.application;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.account.Api;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each city's account goes from a draft to the register, each stage by its real owner. */
@QuarkusTest
@WithTestResource(Platform.class)
class OpeningByItsOwnersTest {
  private static final Map<String, Object> WEIGHED =
      Map.of(
          "weighed",
          Map.of("SAFETY", "二要素認証がある", "RELIABILITY", "国内で広く使われている", "EFFECTIVENESS", "若い世代に届く"));

  @Test
  void nagasakiPermitsAndIssues() {
    Case it = Case.filed("nagasaki", "head");
    it.read("head")
        .body("state", equalTo("filed"))
        .body("stages.id", equalTo(List.of("POLICY", "APPLICATION")))
        .body("stages[1].live.by", containsString("松尾"))
        .body("turns.stage", equalTo(List.of("PERMISSION")))
        .body("turns[0].clause", equalTo("NGS-4.2"));
    it.pass("pr", "PERMISSION").statusCode(200).body("turns[0].act", equalTo("report"));
    String account =
        it.report("pr")
            .statusCode(200)
            .body("state", equalTo("filed"))
            .body("turns.stage", equalTo(List.of("BACK_LINK")))
            .extract()
            .path("accountId");
    it.pass("head", "BACK_LINK").statusCode(422).body("clause", equalTo("NGS-6.1b"));
    it.pass("pr", "BACK_LINK").statusCode(403);
    it.act("head", "/withdrawal", Map.of("reason", "やめる")).statusCode(409);
    it.stage("head", "BACK_LINK", Map.of("weighed", Map.of("CITY_PAGE_URL", "プロフィール欄に記載した")))
        .statusCode(200)
        .body("state", equalTo("done"));
    Api.as("nagasaki", "head")
        .get(Api.ACCOUNTS + "/" + account)
        .then()
        .statusCode(200)
        .body("operatingDivision", equalTo("観光政策課"))
        .body("opening.applicationId", equalTo(it.id()))
        .body(
            "opening.stages.id", hasItems("APPLICATION", "PERMISSION", "PUBLICATION", "BACK_LINK"))
        .body("opening.stages.find { it.id == 'PERMISSION' }.live.by", containsString("田中"))
        .body("opening.stages.find { it.id == 'PERMISSION' }.on", equalTo("2026-11-23"));
  }

  @Test
  void chiyodaConsultsTwoDivisionsInAnyOrder() {
    Case it = Case.filed("chiyoda", "head");
    assertEquals(List.of("CONSULT_PR", "CONSULT_IT"), it.turns());
    it.stage("it", "CONSULT_IT", Map.of("words", "二要素認証を設定すること"))
        .statusCode(200)
        .body("turns.stage", equalTo(List.of("CONSULT_PR")));
    it.pass("pr", "CONSULT_PR")
        .statusCode(422)
        .body("clause", equalTo("CYD-4.5"))
        .body("errors.field", hasItem("words"));
    it.stage("pr", "CONSULT_PR", Map.of("words", "意見なし")).statusCode(200);
    it.report("head").statusCode(200).body("accountId", notNullValue());
  }

  @Test
  void aConsultationIsNoPermission() {
    Case it = Case.filed("chiyoda", "head");
    for (String decision : List.of("return", "refuse")) {
      it.stage("pr", "CONSULT_PR", Map.of("decision", decision, "reason", "時期が悪い"))
          .statusCode(409)
          .body("clause", equalTo("CYD-4.5"))
          .body("type", equalTo("urn:yagura:problem:application-consulted-not-permitted"));
    }
  }

  @Test
  void ninoheChoosesFromItsList() {
    Api.as("ninohe", "head")
        .body(Map.of("kind", "opening", "content", Case.content("ninohe")))
        .post(Case.APPLICATIONS)
        .then()
        .statusCode(403)
        .body("clause", equalTo("NNH-2"))
        .body("detail", containsString("情報管理室のみ"));
    Map<String, Object> other = new LinkedHashMap<>(Case.content("ninohe"));
    other.put("displayName", "二戸市の秘密");
    Api.as("ninohe", "pr")
        .body(Map.of("kind", "opening", "content", other))
        .post(Case.APPLICATIONS)
        .then()
        .statusCode(409)
        .body("clause", equalTo("NNH-2"));
    Case it = Case.filed("ninohe", "pr");
    it.read("pr").body("turns[0].act", equalTo("report")).body("turns[0].owner", equalTo("pr"));
    String account = it.report("pr").statusCode(200).extract().path("accountId");
    Api.as("ninohe", "auditor")
        .get(Api.ACCOUNTS + "/" + account)
        .then()
        .body("displayName", equalTo("二戸市 (ninohecity)"))
        .body("operatingDivision", equalTo("総合政策部情報管理室"));
  }

  @Test
  void fujiApprovesReleasesOpensAndReports() {
    Case it = Case.filed("fuji", "head");
    it.pass("pr", "APPROVAL")
        .statusCode(422)
        .body("clause", equalTo("FJI-7.1z"))
        .body(
            "errors.field",
            hasItems("weighed.SAFETY", "weighed.RELIABILITY", "weighed.EFFECTIVENESS"));
    it.stage("pr", "APPROVAL", WEIGHED).statusCode(200);
    it.pass("head", "WEB_FILTER_REQUEST").statusCode(200);
    it.pass("head", "WEB_FILTER_RELEASE")
        .statusCode(403)
        .body("clause", equalTo("FJI-7.3a"))
        .body("detail", containsString("情報政策課"));
    it.pass("it", "WEB_FILTER_RELEASE").statusCode(200);
    it.report("head")
        .statusCode(409)
        .body("clause", equalTo("FJI-7.3a"))
        .body("missing", equalTo(List.of("OPEN_ACCOUNT")));
    it.pass("head", "OPEN_ACCOUNT").statusCode(200);
    it.report("pr").statusCode(403).body("clause", equalTo("FJI-7.3a"));
    String account = it.report("head").statusCode(200).extract().path("accountId");
    Api.as("fuji", "auditor")
        .get(Api.ACCOUNTS + "/" + account)
        .then()
        .body("opening.accountClass", equalTo("FIELD"))
        .body(
            "opening.stages.id",
            hasItems("POLICY", "APPROVAL", "WEB_FILTER_RELEASE", "OPEN_ACCOUNT", "URL_REPORT"))
        .body("opening.stages.find { it.id == 'APPROVAL' }.live.weighed.words", hasItem("若い世代に届く"));
  }

  @ParameterizedTest
  @CsvSource({
    "nagasaki, head, PERMISSION, 403, NGS-4.2",
    "nagasaki, it, PERMISSION, 403, NGS-4.2",
    "chiyoda, pr, CONSULT_IT, 403, CYD-4.5",
    "chiyoda, it, CONSULT_PR, 403, CYD-4.5",
    "fuji, head, APPROVAL, 403, FJI-7.1z",
    "fuji, pr, WEB_FILTER_REQUEST, 403, FJI-7.2",
    "fuji, head, WEB_FILTER_REQUEST, 409, FJI-7.1z",
    "fuji, it, WEB_FILTER_RELEASE, 409, FJI-7.2",
    "fuji, head, OPEN_ACCOUNT, 409, FJI-7.3a",
  })
  void anotherOwnerAndAnotherOrderAreRefused(
      String city, String role, String stage, int status, String clause) {
    Case.filed(city, "head")
        .stage(role, stage, Map.of("words", "よい"))
        .statusCode(status)
        .body("clause", equalTo(clause));
  }

  @ParameterizedTest
  @CsvSource({"nagasaki, pr, NGS-4.2, PERMISSION", "chiyoda, head, CYD-4.5, CONSULT_PR"})
  void aSkippedStageIsRefused(String city, String role, String clause, String stage) {
    Case.filed(city, "head")
        .report(role)
        .statusCode(409)
        .body("clause", equalTo(clause))
        .body("missing", hasItem(stage));
  }

  @ParameterizedTest
  @CsvSource({
    "CONTENT, FJI-7.1b",
    "PURPOSE, FJI-7.1c",
    "REGISTRATION, FJI-7.1e",
    "PERIOD, FJI-7.1g"
  })
  void fujisItemsAreAskedForWhenItIsFiled(String item, String clause) {
    Map<String, Object> content = Case.content("fuji");
    Map<String, String> policy = Case.policy("fuji");
    content.put("policy", policy);
    policy.remove(item);
    Case.begun("fuji", "head", content)
        .act("head", "/filing", Map.of())
        .statusCode(422)
        .body("clause", equalTo(clause))
        .body("errors.field", equalTo(List.of("policy." + item)));
  }

  @Test
  void noPasswordStandsInAPolicy() {
    Map<String, Object> content = Case.content("fuji");
    Map<String, String> policy = Case.policy("fuji");
    content.put("policy", policy);
    policy.put("REGISTRATION", "PW: Passw0rd!23");
    Api.as("fuji", "head")
        .body(Map.of("kind", "opening", "content", content))
        .post(Case.APPLICATIONS)
        .then()
        .statusCode(422)
        .body("clause", equalTo("FJI-7.1e"))
        .body("detail", not(containsString("Passw0rd")));
  }

  @Test
  void anEmptyPolicyIsNoneInNagasaki() {
    Map<String, Object> content = Case.content("nagasaki");
    content.put("policy", Map.of());
    Case.begun("nagasaki", "head", content)
        .act("head", "/filing", Map.of())
        .statusCode(422)
        .body("clause", equalTo("NGS-4.1"));
  }
}
