package jp.yagura.account.opening;

import static jp.yagura.account.Api.ACCOUNTS;
import static jp.yagura.account.Api.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.account.procedure.StageAnswer;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each of the four guidelines asks before an account is opened, and where it says so. */
@QuarkusTest
@WithTestResource(Platform.class)
class OpeningUnderEachGuidelineTest {

  private static ValidatableResponse register(
      String municipality, @Nullable OpeningAnswers opening) {
    Map<String, Object> entry = Given.anEntry();
    entry.remove("opening");
    if (opening != null) {
      entry.put("opening", opening);
    }
    return as(municipality, Role.PR).body(entry).post(ACCOUNTS).then();
  }

  private static OpeningAnswers without(OpeningAnswers opening, String stage) {
    Map<String, StageAnswer> stages = new LinkedHashMap<>(opening.stages());
    stages.remove(stage);
    return new OpeningAnswers(opening.accountClass(), stages, opening.policy());
  }

  private static OpeningAnswers with(OpeningAnswers opening, String stage, StageAnswer said) {
    Map<String, StageAnswer> stages = new LinkedHashMap<>(opening.stages());
    stages.put(stage, said);
    return new OpeningAnswers(opening.accountClass(), stages, opening.policy());
  }

  @ParameterizedTest
  @CsvSource({
    "nagasaki, 2019-03",
    "chiyoda, 2013-10",
    "fuji, 2017-04",
  })
  void withCompletePapersItIsOpenedUnderTheVersionInForce(String municipality, String version) {
    register(municipality, CompleteAnswers.opening(municipality))
        .statusCode(201)
        .body("opening.profile", equalTo(version));
  }

  @ParameterizedTest
  @CsvSource({
    "nagasaki, POLICY, NGS-4.1, ガイドライン4(1)",
    "nagasaki, APPLICATION, NGS-4.2, ガイドライン4(2)",
    "nagasaki, PERMISSION, NGS-4.2, ガイドライン4(2)",
    "chiyoda, POLICY, CYD-4.1, ガイドライン4(1)",
    "chiyoda, CONSULT_PR, CYD-4.5, ガイドライン4(5)",
    "chiyoda, CONSULT_IT, CYD-4.5, ガイドライン4(5)",
    "fuji, POLICY, FJI-7.1, (1)運用ポリシーの作成及び承認",
    "fuji, APPROVAL, FJI-7.1z, シティプロモーション課長は上記",
    "fuji, WEB_FILTER_REQUEST, FJI-7.2, (2)ウェブサイト閲覧制限解除",
    "fuji, WEB_FILTER_RELEASE, FJI-7.3a, (3)ソーシャルメディアの開設",
    "fuji, OPEN_ACCOUNT, FJI-7.3a, (3)ソーシャルメディアの開設",
    "fuji, URL_REPORT, FJI-7.3a, (3)ソーシャルメディアの開設",
  })
  void aStageThatIsMissingIsRefusedWithItsClause(
      String municipality, String stage, String clause, String cited) {
    register(municipality, without(CompleteAnswers.opening(municipality), stage))
        .statusCode(422)
        .body("clause", equalTo(clause))
        .body("errors.field", hasItem("opening.stages." + stage + ".on"))
        .body("detail", containsString(cited));
  }

  @Test
  void withoutAnyPapersEverythingIsToldAtOnce() {
    register("chiyoda", null)
        .statusCode(422)
        .body(
            "errors.field",
            containsInAnyOrder(
                "opening.stages.POLICY.on",
                "opening.stages.CONSULT_PR.on",
                "opening.stages.CONSULT_IT.on",
                "opening.policy.PURPOSE",
                "opening.policy.CONTENT",
                "opening.policy.OPERATOR",
                "opening.policy.PROCEDURE"));
  }

  @Test
  void aDecisionNeedsItsPaper() {
    OpeningAnswers opening = CompleteAnswers.opening("nagasaki");
    register("nagasaki", with(opening, "PERMISSION", new StageAnswer("2026-11-20", " ", null)))
        .statusCode(422)
        .body("errors.field", equalTo(List.of("opening.stages.PERMISSION.reference")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, stage-in-future",
    "2026-11-01, stage-too-early",
    "2026-02-30, stage-day",
    "20, stage-day",
  })
  void aDayThatCannotBeIsRefused(String day, String code) {
    OpeningAnswers opening = CompleteAnswers.opening("nagasaki");
    register("nagasaki", with(opening, "PERMISSION", new StageAnswer(day, "長広第12号", null)))
        .statusCode(422)
        .body("type", equalTo("urn:yagura:problem:" + code));
  }

  @Test
  void whatTheGuidelineDemandsCannotBeWaived() {
    OpeningAnswers opening = CompleteAnswers.opening("nagasaki");
    register("nagasaki", with(opening, "PERMISSION", new StageAnswer(null, null, "急ぐため")))
        .statusCode(422)
        .body("clause", equalTo("NGS-4.2"))
        .body("type", equalTo("urn:yagura:problem:stage-not-waivable"));
  }

  @Test
  void fujiKnowsTwoKindsOfAccounts() {
    OpeningAnswers opening = CompleteAnswers.opening("fuji");
    register("fuji", new OpeningAnswers(null, opening.stages(), opening.policy()))
        .statusCode(422)
        .body("errors.field", hasItem("opening.accountClass"))
        .body("clause", equalTo("FJI-6.1"));
    register(
            "nagasaki",
            new OpeningAnswers("FIELD", CompleteAnswers.opening("nagasaki").stages(), Map.of()))
        .statusCode(422)
        .body("errors.field", hasItem("opening.accountClass"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONTENT", "PURPOSE", "REGISTRATION", "PERIOD", "REPLY_POLICY"})
  void fujisPolicyStatesItsItems(String item) {
    OpeningAnswers opening = CompleteAnswers.opening("fuji");
    Map<String, String> policy = new LinkedHashMap<>(opening.policy());
    policy.remove(item);
    register("fuji", new OpeningAnswers("FIELD", opening.stages(), policy))
        .statusCode(422)
        .body("clause", containsString("FJI-7.1"))
        .body("errors.field", equalTo(List.of("opening.policy." + item)));
  }

  @Test
  void whatWasPassedIsKeptWithWhoAndWhen() {
    String path =
        register("nagasaki", CompleteAnswers.opening("nagasaki"))
            .statusCode(201)
            .body("opening.stages.id", hasItems("POLICY", "APPLICATION", "PERMISSION"))
            .body("opening.stages.find { it.id == 'PERMISSION' }.owner.ja", equalTo("広報広聴課長"))
            .body("opening.stages.find { it.id == 'PERMISSION' }.reference", equalTo("試験第1号"))
            .body(
                "opening.stages.find { it.id == 'APPLICATION' }.forms[0].ja",
                equalTo("ソーシャルメディア利用申請書（別記様式2）"))
            .extract()
            .path("id");
    as(Role.AUDITOR)
        .get(ACCOUNTS + "/" + path + "/history")
        .then()
        .body("items.action", hasItems("registered", "stage-passed"))
        .body("items.find { it.stage?.id == 'PERMISSION' }.stage.on", equalTo("2026-11-02"))
        .body("items.find { it.stage?.id == 'PERMISSION' }.by.name", notNullValue());
  }

  @Test
  void theLinkBackIsLeftToDoAndRecordedLater() {
    String id = register("nagasaki", CompleteAnswers.opening("nagasaki")).extract().path("id");
    String stages = ACCOUNTS + "/" + id + "/stages";
    as(Role.STAFF)
        .get(stages)
        .then()
        .body("open.id", equalTo(List.of("BACK_LINK")))
        .body("open[0].clause", equalTo("NGS-6.1b"));
    var done = Map.of("stages", Map.of("BACK_LINK", Map.of("on", "2026-11-23")));
    as(Role.HEAD).header("If-Match", "\"v0\"").body(done).post(stages).then().statusCode(200);
    as(Role.STAFF).get(stages).then().body("open", empty());
    as(Role.HEAD)
        .header("If-Match", "\"v1\"")
        .body(done)
        .post(stages)
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:yagura:problem:stage-not-open"));
  }

  @Test
  void theRefusalIsInTheCallersLanguage() {
    Map<String, Object> entry = Given.anEntry();
    entry.put("opening", without(CompleteAnswers.opening("nagasaki"), "PERMISSION"));
    as(Role.PR)
        .header("Accept-Language", "en")
        .body(entry)
        .post(ACCOUNTS)
        .then()
        .body("detail", containsString("Permission by the head of public relations"));
  }
}
