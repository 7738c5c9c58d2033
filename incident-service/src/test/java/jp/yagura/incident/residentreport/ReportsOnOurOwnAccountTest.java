package jp.yagura.incident.residentreport;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import jp.yagura.incident.Given;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Residents report an account that is the city's own. */
@QuarkusTest
@WithTestResource(Platform.class)
class ReportsOnOurOwnAccountTest {
  private static final String QUEUE = "/api/v1/resident-reports";
  private static final String OURS = "https://x.com/nagasaki_sample_kanko";
  private static final String LABEL = "長崎市観光情報（見本） @nagasaki_sample_kanko";

  @Inject TestClock clock;
  @Inject RegisteredAccounts accounts;

  /** Of a day of its own: what others sent and decided counts for nothing here. */
  @BeforeEach
  void aDay() throws InterruptedException {
    clock.atADayOfItsOwn();
    accounts.arrive();
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  private static void send(String account) {
    ResidentReports.send(Given.NAGASAKI, account, "変な投稿", ResidentReports.someAddress());
  }

  private static JsonPath queue() {
    return Given.pr().get(QUEUE).then().statusCode(200).extract().jsonPath();
  }

  private static String waiting(String account, String what) {
    return queue().getString("waiting.find { it.account == '" + account + "' }." + what);
  }

  @Test
  void itIsToldFromOneThatLooksLikeIt() {
    String like = "https://x.com/nagasaki_samp1e_kanko";
    send(OURS);
    send(like);
    assertEquals(LABEL, waiting(OURS, "official"));
    assertEquals(LABEL, waiting(like, "imitates"));
    assertNull(waiting(like, "official"));
    decide(waiting(OURS, "id"));
    decide(waiting(like, "id"));
  }

  /** So that the next test begins without them. */
  private static void decide(String id) {
    Given.pr()
        .body(Map.of("reason", "確認した"))
        .post(QUEUE + "/" + id + "/dismiss")
        .then()
        .statusCode(200);
  }

  @Test
  void strangersRaiseAnAlarmButDoNotMarkItAsHijacked() {
    for (int i = 0; i < 5; i++) {
      send(OURS);
    }
    String incident =
        queue()
            .getString("decided.find { it.account == '" + OURS + "' && it.count == 5 }.incidentId");
    Given.pr()
        .get("/api/v1/incidents/" + incident)
        .then()
        .statusCode(200)
        .body("stage", equalTo("reported"))
        .body("kind", equalTo("HIJACK"))
        .body("accountId", nullValue())
        .body("accountLabel", equalTo(LABEL));
    Given.pr()
        .get("/api/v1/reports?limit=200")
        .then()
        .body(
            "items.find { it.incidentId == '" + incident + "' }.description",
            containsString("まだ「乗っ取りの疑い」と表示していません"));
  }

  @Test
  void prMayNameIt() {
    send(OURS);
    String incident =
        Given.pr()
            .body(Map.of("kind", "HIJACK"))
            .post(QUEUE + "/" + waiting(OURS, "id") + "/accept")
            .then()
            .statusCode(200)
            .extract()
            .path("incidentId");
    Given.pr()
        .get("/api/v1/incidents/" + incident)
        .then()
        .body("accountId", equalTo(accounts.kanko().toString()));
  }
}
