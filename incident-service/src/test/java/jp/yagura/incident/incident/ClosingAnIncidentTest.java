package jp.yagura.incident.incident;

import static jp.yagura.incident.Given.act;
import static jp.yagura.incident.Given.decide;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Event;
import jp.yagura.contract.IncidentEvent.IncidentClosed;
import jp.yagura.contract.IncidentEvent.IncidentReopened;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class ClosingAnIncidentTest {
  private final Published published;
  private final TestClock clock;

  ClosingAnIncidentTest(Published published, TestClock clock) {
    this.published = published;
    this.clock = clock;
  }

  @BeforeEach
  void fresh() {
    published.forget();
    clock.at(TestClock.START);
  }

  @Test
  void itIsRefusedWithTheMissingStepsAndTheirClauses() {
    UUID id = Given.aRecoveredHijack();

    decide(Role.PR, id, "close", "{}")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", endsWith("steps-missing"))
        .body("missing.id", hasItems("SITE_NOTICE", "MALWARE_CHECK", "PASSWORD_CHANGE"))
        .body("missing.find { it.id == 'MALWARE_CHECK' }.owner", equalTo("it"))
        .body("missing.find { it.id == 'MALWARE_CHECK' }.clause", equalTo("NGS-10.3c"))
        .body("missing.find { it.id == 'SITE_NOTICE' }.title.ja", equalTo("市ホームページでの周知"));
  }

  @Test
  void beforeRecoveryTheAnswerNamesStageAndSteps() {
    UUID id = Given.aConfirmedHijack();

    decide(Role.PR, id, "close", "{}")
        .then()
        .statusCode(409)
        .body("stage", equalTo("confirmed"))
        .body("allowed", containsInAnyOrder("contain", "dismiss"))
        .body("missing.id", hasItem("SITE_NOTICE"));
  }

  @Test
  void oneMissingMandatoryStepIsEnoughToRefuse() {
    UUID id = Given.aRecoveredHijack();
    Given.everyStepSettled(id);
    act(Role.IT, id, "MALWARE_CHECK", "undo", "{}").then().statusCode(200);

    decide(Role.PR, id, "close", "{}")
        .then()
        .statusCode(409)
        .body("missing.id", equalTo(List.of("MALWARE_CHECK")))
        .body("clause", equalTo("NGS-10.3c"));
  }

  @Test
  void anImpersonationWantsBothTheNoticeAndThePress() {
    UUID id = Given.reported(Given.NAGASAKI, Role.STAFF, Given.report("IMPERSONATION", "YES"));
    List.of("confirm", "contain", "recover").forEach(act -> Given.moved(id, act));
    Given.everyStepSettled(id);
    act(Role.PR, id, "PRESS_ALERT", "undo", "{}").then().statusCode(200);
    act(Role.PR, id, "SITE_NOTICE", "undo", "{}").then().statusCode(200);

    decide(Role.PR, id, "close", "{}")
        .then()
        .statusCode(409)
        .body("missing.id", containsInAnyOrder("SITE_NOTICE", "PRESS_ALERT"))
        .body("missing.clause", equalTo(List.of("NGS-10.1", "NGS-10.1")));
  }

  @Test
  void withEveryStepSettledItIsClosedAndTold() {
    UUID id = Given.aRecoveredHijack();
    Given.everyStepSettled(id);

    decide(Role.PR, id, "close", Map.of("closingText", "復旧を確認しました。"))
        .then()
        .statusCode(200)
        .body("stage", equalTo("closed"));

    IncidentClosed told = published.events(IncidentClosed.class).getFirst();
    assertEquals("復旧を確認しました。", told.closingText());
    assertEquals("closed", told.incident().stage());
    assertTrue(Given.timeline(id).containsAll(List.of("incident-closed", "step-done")));
  }

  @Test
  void everyMoveIsToldInOrder() {
    UUID id = Given.aRecoveredHijack();
    Given.everyStepSettled(id);
    Given.moved(id, "close");
    decide(Role.PR, id, "reopen", "{\"reason\": \"再び不審な投稿がありました。\"}").then().statusCode(200);

    List<String> told =
        published.events().stream().map(Event::getClass).map(Class::getSimpleName).toList();
    assertEquals(
        List.of(
            "IncidentReported",
            "IncidentConfirmed",
            "IncidentContained",
            "IncidentRecovered",
            "IncidentClosed",
            "IncidentReopened"),
        told);
    var reopened = published.events(IncidentReopened.class).getFirst();
    assertEquals("confirmed", reopened.incident().stage());
    assertEquals("再び不審な投稿がありました。", reopened.reason());
  }

  @Test
  void aClosedIncidentStaysClosedUntilItIsReopened() {
    UUID id = Given.aRecoveredHijack();
    Given.everyStepSettled(id);
    Given.moved(id, "close");

    decide(Role.PR, id, "confirm", "{}").then().statusCode(409);
    act(Role.PR, id, "SITE_NOTICE", "undo", "{}")
        .then()
        .statusCode(409)
        .body("type", endsWith("incident-ended"));
  }

  @Test
  void aDismissalNeedsItsReason() {
    UUID id = Given.aReportedHijack();

    decide(Role.PR, id, "dismiss", "{}")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("reason"));
    decide(Role.PR, id, "dismiss", "{\"reason\": \"担当者の予約投稿でした。\"}").then().statusCode(200);
    assertEquals("dismissed", Given.incident(id).getString("stage"));
  }

  @Test
  void whoeverDecidesHasReadTheIncidentAsItIs() {
    UUID id = Given.aReportedHijack();

    Given.pr().post("/api/v1/incidents/{id}/confirm", id).then().statusCode(428);
    Given.pr()
        .header("If-Match", "\"v9\"")
        .post("/api/v1/incidents/{id}/confirm", id)
        .then()
        .statusCode(412);
    assertEquals("reported", Given.incident(id).getString("stage"));
  }
}
