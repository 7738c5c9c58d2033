package jp.yagura.incident.step;

import static jp.yagura.incident.Given.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class WorkingOnStepsTest {
  private final TestClock clock;

  WorkingOnStepsTest(TestClock clock) {
    this.clock = clock;
  }

  @BeforeEach
  void morning() {
    clock.at(TestClock.START);
  }

  @Test
  void evidenceComesBeforeDeletingPosts() {
    UUID id = Given.aConfirmedHijack();

    act(Role.PR, id, "DELETE_ROGUE_POSTS", "do", deletion(id))
        .then()
        .statusCode(409)
        .body("type", endsWith("steps-first"))
        .body("steps.id", contains("EVIDENCE_CAPTURED", "SESSIONS_REVOKED"))
        .body("overridable", equalTo(true))
        .body("$", not(hasKey("clause")));
    act(Role.PR, id, "DELETE_ROGUE_POSTS", "start", "{}").then().statusCode(409);

    Given.settle(id, "EVIDENCE_CAPTURED");
    act(Role.PR, id, "SESSIONS_REVOKED", "waive", "{\"reason\": \"機能がないサービスです。\"}")
        .then()
        .statusCode(200);
    act(Role.PR, id, "DELETE_ROGUE_POSTS", "do", deletion(id)).then().statusCode(200);
  }

  @Test
  void theOrderIsOverriddenWithAReasonThatStaysOnTheTimeline() {
    UUID id = Given.aConfirmedHijack();
    Map<String, Object> body =
        Map.of(
            "results",
            Given.results(id, "DELETE_ROGUE_POSTS"),
            "overrideReason",
            "個人情報が含まれるため直ちに削除します。");

    act(Role.PR, id, "DELETE_ROGUE_POSTS", "do", body)
        .then()
        .statusCode(200)
        .body("overrideReason", equalTo("個人情報が含まれるため直ちに削除します。"));

    assertTrue(Given.timeline(id).contains("order-overridden"));
    String story =
        Given.pr().get("/api/v1/incidents/{id}/timeline", id).jsonPath().getString("items.text");
    assertTrue(story.contains("個人情報が含まれるため直ちに削除します。"), story);
  }

  @Test
  void whatTheGuidelineDemandsIsNotWaived() {
    UUID id = Given.aConfirmedHijack();

    act(Role.PR, id, "SITE_NOTICE", "waive", "{\"reason\": \"影響が小さいため。\"}")
        .then()
        .statusCode(409)
        .body("type", endsWith("step-is-required"))
        .body("clause", equalTo("NGS-10.3b"));
    act(Role.IT, id, "MALWARE_CHECK", "waive", "{\"reason\": \"端末がないため。\"}")
        .then()
        .statusCode(409)
        .body("clause", equalTo("NGS-10.3c"));
  }

  @Test
  void whatMayBeWaivedNeedsAReason() {
    UUID id = Given.aConfirmedHijack();

    act(Role.PR, id, "ACCOUNT_SUSPEND", "waive", "{\"reason\": \" \"}").then().statusCode(422);
    act(Role.PR, id, "ACCOUNT_SUSPEND", "waive", "{\"reason\": \"すぐに取り戻せたため。\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("waived"))
        .body("reason", equalTo("すぐに取り戻せたため。"));
  }

  @Test
  void onlyItSaysWhatTheMalwareCheckFound() {
    UUID id = Given.aConfirmedHijack();
    Map<String, Object> body = Map.of("results", Given.results(id, "MALWARE_CHECK"));

    act(Role.PR, id, "MALWARE_CHECK", "do", body)
        .then()
        .statusCode(403)
        .body("detail", equalTo("この手順は情報システム課長が行います。"));
    act(Role.ADMIN, id, "MALWARE_CHECK", "do", body).then().statusCode(403);
    act(Role.IT, id, "SITE_NOTICE", "start", "{}").then().statusCode(403);
    act(Role.IT, id, "MALWARE_CHECK", "do", body).then().statusCode(200);
  }

  @Test
  void whatIsWrittenDownFitsThePlaybook() {
    UUID id = Given.aConfirmedHijack();
    Map<String, Object> body =
        Map.of("results", Map.of("outcome", "FINE", "devices", "x".repeat(4001), "colour", "red"));

    act(Role.IT, id, "MALWARE_CHECK", "do", body)
        .then()
        .statusCode(422)
        .body("errors.field", contains("results.outcome", "results.devices", "results.colour"));
    act(Role.PR, id, "SITE_NOTICE", "do", "{\"results\": {\"publishedAt\": \"昨日\"}}")
        .then()
        .statusCode(422)
        .body("errors.field", contains("results.publishedAt"));
    act(Role.PR, id, "SITE_NOTICE", "do", "{\"occurredAt\": \"2026-11-23T09:06:00+09:00\"}")
        .then()
        .statusCode(422)
        .body("errors.field", contains("results.publishedAt", "occurredAt"));
  }

  @Test
  void happenedAndRecordedAreTwoTimes() {
    UUID id = Given.aConfirmedHijack();
    Map<String, Object> body =
        Map.of(
            "results", Given.results(id, "SITE_NOTICE"), "occurredAt", "2026-11-23T08:30:00+09:00");

    act(Role.PR, id, "SITE_NOTICE", "do", body)
        .then()
        .statusCode(200)
        .body("occurredAt", equalTo("2026-11-22T23:30:00Z"))
        .body("actedAt", equalTo("2026-11-23T00:00:00Z"))
        .body("by.division", equalTo("広報広聴課"));
    Given.pr()
        .get("/api/v1/incidents/{id}/timeline", id)
        .then()
        .body("items.find { it.type == 'step-done' }.occurredAt", equalTo("2026-11-22T23:30:00Z"))
        .body("items.find { it.type == 'step-done' }.recordedAt", equalTo("2026-11-23T00:00:00Z"));
  }

  @Test
  void whatOthersRelyOnIsNotTakenBack() {
    UUID id = Given.aConfirmedHijack();
    Given.settle(id, "EVIDENCE_CAPTURED");
    Given.settle(id, "SESSIONS_REVOKED");
    Given.settle(id, "DELETE_ROGUE_POSTS");

    act(Role.PR, id, "EVIDENCE_CAPTURED", "undo", "{}")
        .then()
        .statusCode(409)
        .body("steps.id", hasItem("DELETE_ROGUE_POSTS"));
    act(Role.PR, id, "DELETE_ROGUE_POSTS", "undo", "{\"reason\": \"消し残しがありました。\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("open"));
    act(Role.PR, id, "EVIDENCE_CAPTURED", "undo", "{}").then().statusCode(200);
  }

  @Test
  void aStepIsDoneOnceAndByWhoeverReadItAsItIs() {
    UUID id = Given.aConfirmedHijack();
    Given.settle(id, "SITE_NOTICE");

    act(Role.PR, id, "SITE_NOTICE", "do", Map.of("results", Given.results(id, "SITE_NOTICE")))
        .then()
        .statusCode(409)
        .body("state", equalTo("done"));
    Given.pr()
        .header("If-Match", "\"v1\"")
        .body("{}")
        .post("/api/v1/incidents/{id}/steps/SITE_NOTICE/undo", id)
        .then()
        .statusCode(412);
    assertEquals("done", Given.state(id, "SITE_NOTICE"));
  }

  @Test
  void aStepThatDoesNotApplyIsNotWorkedOnAndNotMissed() {
    UUID id = Given.aConfirmedHijack();

    act(Role.PR, id, "ACCESS_RECOVERY", "start", "{}")
        .then()
        .statusCode(409)
        .body("type", endsWith("step-does-not-apply"));
    Given.decide(Role.PR, id, "close", "{}")
        .then()
        .body("missing.id", not(hasItem("ACCESS_RECOVERY")));
  }

  private static Map<String, Object> deletion(UUID id) {
    return Map.of("results", Given.results(id, "DELETE_ROGUE_POSTS"));
  }
}
