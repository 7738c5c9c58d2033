package jp.yagura.account.closing;

import static jp.yagura.account.Api.ACCOUNTS;
import static jp.yagura.account.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yagura.account.CompleteAnswers;
import jp.yagura.account.Given;
import jp.yagura.account.opening.OpeningAnswers;
import jp.yagura.account.procedure.StageAnswer;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each of the four guidelines asks before an account ends, and where it says so. */
@QuarkusTest
@WithTestResource(Platform.class)
class ClosingUnderEachGuidelineTest {
  private static final String TOURISM = "交流観光課";

  @Inject Given given;
  @Inject TestClock clock;

  @AfterEach
  void theClockGoesBack() {
    clock.at(TestClock.START);
  }

  private static ValidatableResponse retire(
      String role, AccountView account, @Nullable ClosingAnswers closing) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("to", "retired");
    body.put("reason", "統合のため");
    if (closing != null) {
      body.put("closing", closing);
    }
    return as(account.municipality(), role)
        .header("If-Match", "\"v" + account.version() + "\"")
        .body(body)
        .post(ACCOUNTS + "/" + account.id() + "/state")
        .then();
  }

  private static ClosingAnswers fuji(String announced) {
    return new ClosingAnswers(
        null,
        "ACHIEVED",
        Map.of(
            "CLOSING_DECISION", new StageAnswer("2026-11-01", "交流観光第3号", null),
            "NOTICE_PERIOD", new StageAnswer(announced, null, null)));
  }

  private AccountView fujis(String accountClass) {
    OpeningAnswers papers = CompleteAnswers.opening("fuji");
    return given.anAccount(
        "fuji", TOURISM, new OpeningAnswers(accountClass, papers.stages(), papers.policy()));
  }

  @Test
  void nagasakiClosesOnTheApplicationOfItsThirdForm() {
    AccountView account = given.anAccount();
    retire(Role.PR, account, null)
        .statusCode(422)
        .body("clause", equalTo("NGS-5.1"))
        .body("errors.field", hasItem("closing.stages.CLOSING_REQUEST.on"))
        .body("detail", containsString("ガイドライン5(1)"));
    retire(Role.PR, account, CompleteAnswers.closing("nagasaki"))
        .statusCode(200)
        .body("state", equalTo("retired"))
        .body("closing.profile", equalTo("2019-03"))
        .body("closing.decidedBy.ja", equalTo("所属長"))
        .body("closing.stages[0].forms[0].ja", equalTo("ソーシャルメディア廃止申請書（別記様式3）"))
        .body("closing.stages[0].on", equalTo("2026-11-02"));
  }

  @Test
  void inNagasakiTheClosingWorkIsTheHeadOfPrs() {
    AccountView account = given.anAccount();
    retire(Role.HEAD, account, CompleteAnswers.closing("nagasaki"))
        .statusCode(403)
        .body("clause", equalTo("NGS-5.2"))
        .body("detail", containsString("広報広聴課長"));
  }

  @ParameterizedTest
  @CsvSource({"chiyoda, 2013-10", "fuji, 2017-04"})
  void whereNothingIsSaidAboutWhoTheDivisionsHeadMay(String municipality, String version) {
    String division = municipality.equals("fuji") ? TOURISM : "商工観光課";
    AccountView account =
        given.anAccount(municipality, division, CompleteAnswers.opening(municipality));
    retire(Role.HEAD, account, municipality.equals("fuji") ? fuji("2026-11-02") : null)
        .statusCode(200)
        .body("closing.profile", equalTo(version));
  }

  @Test
  void theHeadOfAnotherDivisionMayNot() {
    AccountView account = given.anAccount("fuji", Given.aHandle(), "広報広聴課");
    retire(Role.HEAD, account, fuji("2026-11-02")).statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({"FIELD, 200", "CITY_MAIN, 409"})
  void inFujiPrMayOrderItForAccountsOfAFieldOnly(String accountClass, int status) {
    var forced = new ClosingAnswers("pr", "QUALITY", fuji("2026-11-02").stages());
    var answer = retire(Role.PR, fujis(accountClass), forced).statusCode(status);
    if (status == 409) {
      answer.body("clause", equalTo("FJI-11.2")).body("errors.field", hasItem("closing.decidedBy"));
    } else {
      answer.body("closing.decidedBy.ja", equalTo("シティプロモーション課長"));
    }
  }

  @Test
  void theHeadCannotSayThatPrOrderedIt() {
    var forced = new ClosingAnswers("pr", "QUALITY", fuji("2026-11-02").stages());
    retire(Role.HEAD, fujis("FIELD"), forced).statusCode(409).body("clause", equalTo("FJI-11.2"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-09, 2026-11-23T00:00:00Z, 200",
    "2026-11-10, 2026-11-23T00:00:00Z, 409",
    "2026-11-10, 2026-11-23T14:59:59Z, 409",
    "2026-11-10, 2026-11-23T15:00:00Z, 200",
  })
  void fujisNoticeMustBeOverOnTheDayInJapan(String announced, String now, int status) {
    AccountView account = fujis("FIELD");
    clock.at(Instant.parse(now));
    var answer = retire(Role.HEAD, account, fuji(announced)).statusCode(status);
    if (status == 409) {
      answer
          .body("clause", equalTo("FJI-11.4"))
          .body("type", equalTo("urn:yagura:problem:closing-notice-running"))
          .body("errors.field", hasItem("closing.stages.NOTICE_PERIOD.on"))
          .body("detail", containsString("必要と認められる期間"))
          .body("detail", containsString("設定値 14日。条文に日数の定めはありません"))
          .body("detail", containsString("2026年11月24日"));
    }
  }

  @Test
  void fujisNoticeIsLeftOutOnlyWithAReason() {
    Map<String, StageAnswer> stages = new LinkedHashMap<>(fuji("2026-11-02").stages());
    stages.remove("NOTICE_PERIOD");
    retire(Role.HEAD, fujis("FIELD"), new ClosingAnswers(null, "SECURITY_THREAT", stages))
        .statusCode(422)
        .body("clause", equalTo("FJI-11.4"));
    stages.put("NOTICE_PERIOD", new StageAnswer(null, null, "乗っ取りにより著しい不利益があるため"));
    retire(Role.HEAD, fujis("FIELD"), new ClosingAnswers(null, "SECURITY_THREAT", stages))
        .statusCode(200);
  }

  @Test
  void theCriterionIsOneOfTheGuidelinesOrAReasonInWords() {
    ClosingAnswers papers = fuji("2026-11-02");
    AccountView account = fujis("FIELD");
    retire(Role.HEAD, account, new ClosingAnswers(null, "BORED", papers.stages()))
        .statusCode(422)
        .body("errors.field", hasItem("closing.criterion"))
        .body(
            "errors[0].detail", containsString("ACHIEVED, UNREACHABLE, SECURITY_THREAT, QUALITY"));
    retire(Role.HEAD, account, new ClosingAnswers(null, null, papers.stages()))
        .statusCode(200)
        .body("closing.criterion", nullValue());
  }

  @Test
  void theHistoryTellsWhoDecidedAndWhen() {
    AccountView account = fujis("FIELD");
    retire(Role.HEAD, account, fuji("2026-11-02")).statusCode(200);
    as("fuji", Role.AUDITOR)
        .get(ACCOUNTS + "/" + account.id() + "/history")
        .then()
        .body("items[0].action", equalTo("state-moved"))
        .body("items[0].reason", equalTo("統合のため"))
        .body("items[1].stage.clause", equalTo("FJI-11.3a"))
        .body("items[1].stage.owner.ja", equalTo("所属長"))
        .body("items[2].stage.reference", equalTo("交流観光第3号"))
        .body("items[3].stage.on", equalTo("2026-11-02"))
        .body("items[3].by.name", containsString("渡邉"));
    as("fuji", Role.STAFF)
        .get(ACCOUNTS + "/" + account.id() + "/stages")
        .then()
        .body("open.id", hasItems("DELETE_ACCOUNT", "CLOSING_REPORT"));
  }

  @Test
  void anythingButTheEndTakesNoClosing() {
    AccountView account = given.anAccount();
    as(Role.PR)
        .header("If-Match", "\"v0\"")
        .body(Map.of("to", "suspended", "reason", "休止", "closing", Map.of()))
        .post(ACCOUNTS + "/" + account.id() + "/state")
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("closing")));
  }
}
