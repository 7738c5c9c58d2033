package jp.yagura.incident.correction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.incident.Given;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was reported wrong is put right, and what follows from it follows. */
@QuarkusTest
@WithTestResource(Platform.class)
class CorrectingAnIncidentTest {
  @Inject TestClock clock;
  @Inject RegisteredAccounts accounts;

  @BeforeEach
  void aDay() throws InterruptedException {
    clock.at(TestClock.START.plus(Duration.ofDays(31)));
    accounts.arrive();
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  private static UUID reported(String kind) {
    return Given.reported(Given.NAGASAKI, Role.STAFF, Given.report(kind, "YES"));
  }

  private static Response correct(UUID id, Object body) {
    return Given.decide(Role.PR, id, "correct", body);
  }

  private static Response reclassify(UUID id, String kind) {
    return Given.decide(Role.PR, id, "reclassify", Map.of("kind", kind, "reason", "乗っ取りと分かったため"));
  }

  private static List<String> applying(UUID id) {
    return Given.incident(id).getList("steps.findAll { it.applies }.id");
  }

  private static String last(UUID id) {
    JsonPath timeline = Given.pr().get("/api/v1/incidents/" + id + "/timeline").jsonPath();
    return timeline.getString("items[-1].text");
  }

  @Test
  void theAccountIsCorrectedWithWhatWasAndWhy() {
    UUID id = reported("HIJACK");
    correct(
            id,
            Map.of(
                "account",
                Map.of("handle", "nagasaki_sample_kanko", "platform", "x"),
                "reason",
                "報告の取り違え"))
        .then()
        .statusCode(200)
        .body("accountId", equalTo(accounts.kanko().toString()))
        .body("division", equalTo("観光政策課"))
        .body("title", equalTo("長崎市観光情報（見本）の乗っ取り"));
    assertTrue(Given.timeline(id).contains("incident-corrected"));
    assertTrue(last(id).contains("観光課のXらしい→長崎市観光情報（見本） @nagasaki_sample_kanko"), last(id));
    assertTrue(last(id).contains("報告の取り違え"), last(id));
  }

  @Test
  void whoCannotSignInOwesTheRecovery() {
    UUID id = reported("HIJACK");
    assertFalse(applying(id).contains("ACCESS_RECOVERY"));
    correct(id, Map.of("canSignIn", "NO", "reason", "試したところできなかった")).then().statusCode(200);
    assertTrue(applying(id).contains("ACCESS_RECOVERY"));
    assertTrue(last(id).contains("加わった手順："), last(id));
    correct(id, Map.of("canSignIn", "YES", "reason", "もう一度試した")).then().statusCode(200);
    assertFalse(applying(id).contains("ACCESS_RECOVERY"));
  }

  @Test
  void timeDescriptionAndFakes() {
    UUID id = reported("IMPERSONATION");
    correct(
            id,
            Map.of(
                "occurredAt", "2026-11-20T09:00:00+09:00",
                "description", "偽のアカウントが2つある。",
                "fakes", List.of("https://x.com/fake_1", "https://www.instagram.com/fake_2"),
                "reason", "追加の情報"))
        .then()
        .statusCode(200)
        .body("occurredAt", equalTo("2026-11-20T00:00:00Z"))
        .body("description", equalTo("偽のアカウントが2つある。"))
        .body("subjects.fakes.confirmed", contains(true, true));
    correct(id, Map.of("sinceUnknown", true, "fakes", List.of(), "reason", "誤り"))
        .then()
        .statusCode(200)
        .body("occurredAt", nullValue())
        .body("subjects.fakes", equalTo(List.of()));
  }

  @Test
  void whatWouldChangeNothingIsRefusedAndCountsNothing() {
    UUID id = reported("HIJACK");
    long version = Given.incident(id).getLong("version");
    correct(id, Map.of("canSignIn", "YES", "reason", "同じ"))
        .then()
        .statusCode(409)
        .body("type", endsWith("nothing-corrected"));
    assertEquals(version, Given.incident(id).getLong("version"));
  }

  @Test
  void badValuesAreNamed() {
    UUID id = reported("HIJACK");
    correct(id, Map.of("occurredAt", "2036-01-01T00:00:00Z", "reason", "a"))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("occurredAt"));
    correct(id, Map.of("canSignIn", "NO"))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("reason"));
    reclassify(id, "NOTHING").then().statusCode(422).body("errors[0].field", equalTo("kind"));
    reclassify(id, "HIJACK").then().statusCode(422).body("type", endsWith("kind-same"));
    Given.decide(Role.PR, id, "dismiss", Map.of("reason", "誤報")).then().statusCode(200);
    correct(id, Map.of("canSignIn", "NO", "reason", "a"))
        .then()
        .statusCode(409)
        .body("type", endsWith("incident-ended"));
  }

  @Test
  void finishedStepsStayFinishedUnderAnotherType() {
    UUID id = reported("IMPERSONATION");
    Given.moved(id, "confirm");
    Given.settle(id, "EVIDENCE_CAPTURED");
    Given.settle(id, "PRESS_ALERT");
    reclassify(id, "HIJACK")
        .then()
        .statusCode(200)
        .body("type", equalTo("HIJACK"))
        .body("kind", equalTo("HIJACK"))
        .body("title", containsString("乗っ取り"))
        .body("severity", equalTo("critical"))
        .body("stage", equalTo("confirmed"));
    JsonPath now = Given.incident(id);
    assertEquals("done", now.getString("steps.find { it.id == 'EVIDENCE_CAPTURED' }.state"));
    assertEquals("open", now.getString("steps.find { it.id == 'MALWARE_CHECK' }.state"));
    assertEquals(List.of("報道機関等を通じた注意喚起"), now.getList("setAside.title.ja"));
    assertTrue(Given.timeline(id).contains("incident-reclassified"));
    reclassify(id, "IMPERSONATION").then().statusCode(200);
    assertEquals(
        "done", Given.incident(id).getString("steps.find { it.id == 'PRESS_ALERT' }.state"));
  }

  /** Kind after kind, until it is the first again. */
  @Test
  void everyKindOfEveryGuidelineBecomesTheNext() {
    for (String municipality : List.of("nagasaki", "fuji", "ninohe", "chiyoda")) {
      List<String> kinds =
          Given.as(municipality, Role.PR).get("/api/v1/reports/kinds").jsonPath().getList("id");
      UUID id = Given.reported(municipality, Role.STAFF, Given.report(kinds.getFirst(), "NO"));
      Stream.concat(kinds.stream().skip(1), Stream.of(kinds.getFirst()))
          .forEach(kind -> become(municipality, id, kind));
    }
  }

  private static void become(String municipality, UUID id, String kind) {
    Response read = Given.as(municipality, Role.PR).get("/api/v1/incidents/" + id);
    Given.as(municipality, Role.PR)
        .header("If-Match", read.header("ETag"))
        .body(Map.of("kind", kind, "reason", "a"))
        .post("/api/v1/incidents/" + id + "/reclassify")
        .then()
        .statusCode(200)
        .body("kind", equalTo(kind));
  }
}
