package jp.yagura.incident.review;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.ReminderEvent.DutyOverdue;
import jp.yagura.incident.Given;
import jp.yagura.incident.due.DueSweep;
import jp.yagura.incident.work.WorkOf;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is to be done after an incident is planned, reminded of, done or dropped. */
@QuarkusTest
@WithTestResource(Platform.class)
class ReviewActionsTest {
  /** Nine in the morning after the last day. */
  private static final Instant LATE = Instant.parse("2026-12-01T00:00:00Z");

  private final DueSweep sweep;
  private final Published published;
  private final TestClock clock;

  ReviewActionsTest(DueSweep sweep, Published published, TestClock clock) {
    this.sweep = sweep;
    this.published = published;
    this.clock = clock;
  }

  @BeforeEach
  void nothingIsLate() {
    clock.at(TestClock.START.plus(Duration.ofDays(400)));
    sweep.sweep();
    clock.at(TestClock.START);
    published.forget();
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  @Test
  void itIsToldOnTheMorningAfterTheLastDayAndAgainEachWeek() {
    UUID incident = Given.aReportedHijack();
    UUID id = ReviewActionsOf.planned(incident);

    clock.at(LATE.minusSeconds(1));
    sweep.sweep();
    assertEquals(List.of(), overdue(id));

    clock.at(LATE);
    sweep.sweep();
    sweep.sweep();
    clock.pass(Duration.ofDays(7));
    sweep.sweep();
    assertEquals(List.of("1 head false", "2 head true"), overdue(id));
    assertTrue(Given.timeline(incident).contains("review-action-overdue"));
  }

  @Test
  void whatIsDoneOrDroppedIsNotToldAndCanBeTakenBack() {
    UUID incident = Given.aReportedHijack();
    UUID done = ReviewActionsOf.planned(incident);
    UUID dropped = ReviewActionsOf.planned(incident);
    ReviewActionsOf.act(Role.HEAD, incident, done, "finish", "{\"note\": \"設定した\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("done"))
        .body("note", equalTo("設定した"));
    ReviewActionsOf.act(Role.PR, incident, dropped, "drop", "{\"reason\": \"廃止する\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("dropped"));
    ReviewActionsOf.act(Role.PR, incident, dropped, "finish", "{}").then().statusCode(409);

    clock.at(LATE);
    sweep.sweep();
    assertEquals(List.of(), overdue(done));
    assertEquals(List.of(), overdue(dropped));

    ReviewActionsOf.act(Role.HEAD, incident, done, "reopen", "{}")
        .then()
        .statusCode(200)
        .body("state", equalTo("open"));
    sweep.sweep();
    assertEquals(1, overdue(done).size());
  }

  @Test
  void itIsWorkOfItsOwnerOnly() {
    UUID incident = Given.aReportedHijack();
    String link = "/incidents/" + incident + "/review#action-" + ReviewActionsOf.planned(incident);
    assertTrue(
        WorkOf.all(Given.NAGASAKI, Role.HEAD).<String>getList("waiting.link").contains(link));
    assertFalse(WorkOf.all(Given.NAGASAKI, Role.IT).<String>getList("waiting.link").contains(link));
    clock.at(LATE);
    assertTrue(WorkOf.all(Given.NAGASAKI, Role.HEAD).<String>getList("late.link").contains(link));
  }

  @Test
  void everyFieldThatCannotBeTakenIsNamed() {
    UUID incident = Given.aReportedHijack();
    ReviewActionsOf.plan(
            incident,
            """
            {"title": " ", "owner": "mayor", "dueOn": "2026-11-30", "person": "%s"}\
            """
                .formatted("あ".repeat(201)))
        .then()
        .statusCode(422)
        .body("errors.field", containsInAnyOrder("title", "owner", "person"));
    ReviewActionsOf.act(
            Role.PR, incident, ReviewActionsOf.planned(incident), "drop", "{\"reason\": \" \"}")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("reason"));
  }

  @Test
  void theLeadPlansAndOnlyTheOwnerOrTheLeadSaysItIsDone() {
    UUID incident = Given.aReportedHijack();
    UUID id = ReviewActionsOf.planned(incident);
    Given.as(Given.NAGASAKI, Role.HEAD)
        .body(ReviewActionsOf.PLAN)
        .post("/api/v1/incidents/" + incident + "/review-actions")
        .then()
        .statusCode(403);
    ReviewActionsOf.act(Role.IT, incident, id, "finish", "{}")
        .then()
        .statusCode(403)
        .body("type", containsString("review-action-finished-by-owner"));
    Given.as(Given.FUJI, Role.PR)
        .get("/api/v1/incidents/" + incident + "/review-actions")
        .then()
        .statusCode(404);
  }

  @Test
  void anIncidentThatWasClosedLongAgoStillTakesActions() {
    UUID incident = Given.aRecoveredHijack();
    Given.everyStepSettled(incident);
    Given.moved(incident, "close");
    ReviewActionsOf.planned(incident);
    Given.as(Given.NAGASAKI, Role.AUDITOR)
        .get("/api/v1/incidents/" + incident + "/review-actions")
        .then()
        .statusCode(200)
        .body("items.title", hasItem("二段階認証を設定する"));
  }

  private List<String> overdue(UUID id) {
    return published.events(DutyOverdue.class).stream()
        .filter(it -> it.dutyId().equals(id))
        .map(it -> it.times() + " " + it.owner() + " " + it.head())
        .toList();
  }
}
