package jp.yagura.incident.residentreport;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.store.Database;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A resident reports a suspicious account; PR decides what it is. */
@QuarkusTest
@WithTestResource(Platform.class)
class ResidentsReportTest {
  private static final String QUEUE = "/api/v1/resident-reports";
  private static final String CITY = "fuji";

  @Inject TestClock clock;
  @Inject EraseSendersSweep sweep;
  @Inject Database database;
  @Inject Municipalities municipalities;

  /** Of a day of its own: what others sent counts for nothing here. */
  @BeforeEach
  void aDay() {
    clock.atADayOfItsOwn();
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  private static String aStranger() {
    return "https://x.com/fake_" + Long.toString(System.nanoTime(), 36);
  }

  private static JsonPath queue() {
    return Given.as(CITY, Role.PR).get(QUEUE).then().statusCode(200).extract().jsonPath();
  }

  private static String of(String account, String what) {
    String found = queue().getString("waiting.find { it.account == '" + account + "' }." + what);
    return Objects.toString(found);
  }

  private static String id(String account) {
    return of(account, "id");
  }

  private static Response decide(String id, String act, Map<String, String> body) {
    return Given.as(CITY, Role.PR).body(body).post(QUEUE + "/" + id + "/" + act);
  }

  @Test
  void aReportGivesAReceiptAndWaitsInTheQueueWithoutAnAlarm() {
    String account = aStranger();
    int incidents = incidents();
    Response sent = ResidentReports.send(CITY, account, "市の名前で\r\nお金を求めていた", "198.51.100.1");
    assertEquals(303, sent.statusCode());
    String receipt = sent.header("Location").replaceFirst(".*receipt=", "");
    assertTrue(receipt.matches("S-[2-9A-Z]{8}"), receipt);
    given()
        .get("/public/" + CITY + "/report/received?receipt=" + receipt)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body(containsString(receipt));
    assertEquals("1", of(account, "senders"));
    assertEquals("市の名前で\nお金を求めていた", of(account, "reports[0].note"));
    assertEquals(incidents, incidents());
    given().get("/public/" + CITY + "/report/received?receipt=S-22222222").then().statusCode(404);
    given().get("/public/nagasaki/report/received?receipt=" + receipt).then().statusCode(404);
  }

  private static int incidents() {
    return Given.as(CITY, Role.PR).get("/api/v1/incidents?limit=200").path("items.size()");
  }

  @Test
  void nobodyLearnsWhetherOthersReportedIt() {
    String account = aStranger();
    String first =
        ResidentReports.send(CITY, account, "", ResidentReports.someAddress()).header("Location");
    String second =
        ResidentReports.send(CITY, account, "", ResidentReports.someAddress()).header("Location");
    assertNotEquals(first, second);
    String shape = "S-[2-9A-Z]{8}";
    String one = given().get(first).asString().replaceAll(shape, "");
    String two = given().get(second).asString().replaceAll(shape, "");
    assertEquals(one, two);
  }

  @Test
  void aNervousFingerReportsOnce() {
    String account = aStranger();
    String key = UUID.randomUUID().toString();
    String path = "/public/" + CITY + "/report";
    String from = ResidentReports.someAddress();
    String first = ResidentReports.send(path, key, account, "", from).header("Location");
    assertEquals(first, ResidentReports.send(path, key, account, "", from).header("Location"));
    assertEquals("1", of(account, "reports.size()"));
  }

  @Test
  void whatIsWrongComesBackWithWhatWasTyped() {
    Response empty = ResidentReports.send(CITY, " ", "見た内容", ResidentReports.someAddress());
    assertEquals(422, empty.statusCode());
    assertTrue(empty.asString().contains("あやしいアカウントのアドレスか名前を入力してください。"));
    assertTrue(empty.asString().contains("見た内容"));
    assertEquals(422, ResidentReports.send(CITY, "x".repeat(501), "", "198.51.100.7").statusCode());
    assertEquals(
        422, ResidentReports.send(CITY, "a", "n".repeat(1001), "198.51.100.7").statusCode());
    assertEquals(422, ResidentReports.send(CITY, "a\u0000b", "", "198.51.100.7").statusCode());
    String english = "/en/public/" + CITY + "/report";
    Response old = ResidentReports.send(english, "short", aStranger(), "", "198.51.100.7");
    assertEquals(422, old.statusCode());
    assertTrue(old.asString().contains("The form was open for too long."));
  }

  @Test
  void oneSenderIsTakenFiveTimesAnHour() {
    String from = "2001:db8:7:1::";
    for (int i = 0; i < 5; i++) {
      assertEquals(303, ResidentReports.send(CITY, aStranger(), "", from + i).statusCode());
    }
    Response sixth = ResidentReports.send(CITY, aStranger(), "六つ目", from + "ffff");
    assertEquals(429, sixth.statusCode());
    assertEquals("3600", sixth.header("Retry-After"));
    assertTrue(sixth.asString().contains("六つ目"));
    assertEquals(303, ResidentReports.send(CITY, aStranger(), "", "2001:db8:7:2::1").statusCode());
    clock.pass(Duration.ofMinutes(61));
    assertEquals(303, ResidentReports.send(CITY, aStranger(), "", from + "1").statusCode());
  }

  @Test
  void fiveSendersRaiseTheAlarmOfOneFake() {
    String account = aStranger();
    for (int i = 0; i < 4; i++) {
      ResidentReports.send(
          CITY, account + (i % 2 == 0 ? "" : "/"), "同じもの" + i, ResidentReports.someAddress());
    }
    ResidentReports.send(CITY, account, "同じ人がもう一度", "203.0.113.200");
    ResidentReports.send(CITY, account, "同じ人がもう一度", "203.0.113.200");
    JsonPath decided = queue();
    String incident =
        decided.getString("decided.find { it.account == '" + account + "' }.incidentId");
    JsonPath opened = Given.as(CITY, Role.PR).get("/api/v1/incidents/" + incident).jsonPath();
    assertEquals("reported", opened.getString("stage"));
    Given.as(CITY, Role.PR)
        .get("/api/v1/incidents/" + incident + "/timeline")
        .then()
        .body("items.type", hasItem("incident-reported"));
    // the sixth came after it: it waits for PR, and raises nothing
    assertEquals("1", of(account, "senders"));
    assertEquals(opened.getString("number"), of(account, "before"));
  }

  @Test
  void oneSenderAloneRaisesNothing() {
    String account = aStranger();
    for (int i = 0; i < 5; i++) {
      ResidentReports.send(CITY, account, "", "203.0.113.99");
    }
    assertEquals("1", of(account, "senders"));
    assertEquals("5", of(account, "reports.size()"));
  }

  @Test
  void prOpensAnIncidentWithAllOfThem() {
    String account = aStranger();
    ResidentReports.send(CITY, account, "ひとつ", ResidentReports.someAddress());
    clock.pass(Duration.ofMinutes(1));
    ResidentReports.send(CITY, account, "ふたつ", ResidentReports.someAddress());
    String id = id(account);
    clock.pass(Duration.ofMinutes(1));
    ResidentReports.send(CITY, account, "あとから", ResidentReports.someAddress());
    decide(id, "accept", Map.of("kind", "NONSENSE"))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("kind"));
    String incident =
        decide(id, "accept", Map.of("kind", "IMPERSONATION"))
            .then()
            .statusCode(200)
            .extract()
            .path("incidentId");
    String report =
        Given.as(CITY, Role.PR)
            .get("/api/v1/reports?limit=200")
            .jsonPath()
            .getString("items.find { it.incidentId == '" + incident + "' }.description");
    assertTrue(report.contains("ひとつ") && report.contains("ふたつ"), report);
    assertTrue(!report.contains("あとから"), report);
    assertEquals("あとから", of(account, "reports[0].note"));
    decide(id, "dismiss", Map.of("reason", "a")).then().statusCode(409);
  }

  @Test
  void prAddsThemToAnIncidentOrPutsThemAsideAndBack() {
    String account = aStranger();
    ResidentReports.send(CITY, account, "追加の情報", ResidentReports.someAddress());
    String id = id(account);
    UUID incident = Given.reported(CITY, Role.STAFF, Given.report("HIJACK", "YES"));
    String number = Given.as(CITY, Role.PR).get("/api/v1/incidents/" + incident).path("number");
    decide(id, "join", Map.of("number", "R1-9999"))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("number"));
    decide(id, "dismiss", Map.of("reason", "本人の公式アカウントだった")).then().statusCode(200);
    assertNull(queue().getMap("waiting.find { it.account == '" + account + "' }"));
    decide(id, "reopen", Map.of()).then().statusCode(200);
    decide(id, "join", Map.of("number", number)).then().statusCode(200);
    Given.as(CITY, Role.PR)
        .get("/api/v1/incidents/" + incident + "/timeline")
        .then()
        .body(
            "items.findAll { it.type == 'comment' }.details.text",
            hasItem(containsString("追加の情報")));
    decide(id, "reopen", Map.of()).then().statusCode(409);
  }

  @Test
  void afterAWeekNobodyCanTellFromWhereItCame() {
    String account = aStranger();
    ResidentReports.send(CITY, account, "", "192.0.2.55");
    String stored = sender(account);
    assertTrue(stored.matches("[0-9a-f]{32}"), stored);
    clock.pass(Duration.ofDays(7).plusMinutes(1));
    sweep.sweep();
    assertEquals("", sender(account));
    assertEquals("0", of(account, "senders"));
  }

  private String sender(String account) {
    return municipalities.as(
        CITY,
        () ->
            database
                .sql(
                    "select coalesce(sender, '') from resident_report where municipality = :municipality and account = :account")
                .bind("account", account)
                .one(String.class));
  }

  @Test
  void whoseBrowserKeepsNoCookiesIsToldWhatToDo() {
    Response refused =
        given()
            .header("Accept", "text/html")
            .contentType("application/x-www-form-urlencoded")
            .formParam("account", aStranger())
            .post("/public/" + CITY + "/report");
    assertEquals(400, refused.statusCode());
    assertTrue(refused.asString().contains("クッキーを受け付けていない"), refused.asString());
  }

  @Test
  void theFormIsPrefilledFromTheCheckAndSaysNothingOfStaff() {
    given()
        .queryParam("account", "https://x.com/<b>")
        .get("/public/" + CITY + "/report")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body(containsString("https://x.com/&lt;b&gt;"))
        .body(not(containsString("/incidents")));
    given().get("/public/atlantis/report").then().statusCode(404).header("Set-Cookie", nullValue());
  }
}
