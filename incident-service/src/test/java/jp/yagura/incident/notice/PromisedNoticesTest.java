package jp.yagura.incident.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

/** Residents are promised the next notice, and somebody is told when it does not come. */
@QuarkusTest
@WithTestResource(Platform.class)
class PromisedNoticesTest {
  private final DueSweep sweep;
  private final Published published;
  private final TestClock clock;

  PromisedNoticesTest(DueSweep sweep, Published published, TestClock clock) {
    this.sweep = sweep;
    this.published = published;
    this.clock = clock;
  }

  @BeforeEach
  void nothingIsLate() {
    clock.atADayOfItsOwn();
    sweep.sweep();
    published.forget();
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  @Test
  void aLateNoticeIsToldAgainAndTheHeadHearsFromTheSecondTime() {
    String id = promising(Duration.ofHours(3));

    clock.pass(Duration.ofHours(3).minusSeconds(1));
    sweep.sweep();
    assertEquals(List.of(), overdue(id));

    clock.pass(Duration.ofSeconds(1));
    sweep.sweep();
    sweep.sweep();
    clock.pass(Duration.ofHours(1));
    sweep.sweep();
    assertEquals(List.of("1 false", "2 true"), overdue(id));
    DutyOverdue event = published.events(DutyOverdue.class).getFirst();
    assertEquals("notice-update", event.duty());
    assertEquals("pr", event.owner());
    assertTrue(Given.timeline(incidentOf(id)).contains("notice-update-overdue"));
  }

  @Test
  void itIsWorkOfPrUntilItIsPublished() {
    String id = promising(Duration.ofHours(3));
    assertEquals("waiting", group(id));
    clock.pass(Duration.ofHours(3));
    assertEquals("late", group(id));
    assertEquals(
        List.of(),
        WorkOf.all(Given.NAGASAKI, Role.IT).getList("late.findAll { it.kind == 'notice-update' }"));
  }

  /** The group of the list of work in which the notice's promise stands. */
  private static String group(String id) {
    JsonPath work = WorkOf.all(Given.NAGASAKI, Role.PR);
    return Stream.of("late", "mine", "waiting")
        .filter(it -> work.getList(it + ".link").stream().anyMatch(at -> named(at, id)))
        .findFirst()
        .orElse("none");
  }

  private static boolean named(Object link, String id) {
    return link.toString().endsWith("/notices/" + id);
  }

  @Test
  void thePromiseIsFulfilledByTheNextNotice() {
    String id = promising(Duration.ofHours(3));
    clock.pass(Duration.ofHours(2));
    String next =
        NoticeRequests.draft(incidentOf(id).toString()).then().statusCode(201).extract().path("id");
    publish(next);

    clock.pass(Duration.ofHours(2));
    sweep.sweep();
    assertEquals(List.of(), overdue(id));
  }

  @Test
  void aNoticeTakenBackPromisesNothing() {
    String id = promising(Duration.ofHours(3));
    NoticeRequests.act(id, "withdraw", Map.of("reason", "誤りがありました。")).then().statusCode(200);

    clock.pass(Duration.ofHours(4));
    sweep.sweep();
    assertEquals(List.of(), overdue(id));
  }

  @Test
  void thePromiseOfAJoinedIncidentIsOwedByTheOneThatGoesOn() {
    String id = promising(Duration.ofHours(3));
    UUID joined = incidentOf(id);
    UUID into = UUID.fromString(NoticeRequests.aReportedHijack());
    String number = Given.incident(into).getString("number");
    Given.decide(Role.PR, joined, "join", Map.of("into", number)).then().statusCode(200);

    clock.pass(Duration.ofHours(3));
    assertEquals("late", group(id));
    sweep.sweep();
    assertEquals(List.of("1 false"), overdue(id));
    List<String> owing =
        published.events(DutyOverdue.class).stream()
            .filter(it -> it.dutyId().toString().equals(id))
            .map(it -> it.incident().number())
            .toList();
    assertEquals(List.of(number), owing);
    assertTrue(Given.timeline(into).contains("notice-update-overdue"));

    String next = NoticeRequests.draft(into.toString()).then().statusCode(201).extract().path("id");
    publish(next);
    clock.pass(Duration.ofHours(4));
    sweep.sweep();
    assertEquals(List.of("1 false"), overdue(id), "what was published there fulfils it");
  }

  @Test
  void thePromiseComesBackWhenTheIncidentIsSeparated() {
    String id = promising(Duration.ofHours(3));
    UUID joined = incidentOf(id);
    UUID into = UUID.fromString(NoticeRequests.aReportedHijack());
    String report = Given.incident(joined).getString("reports[0].id");
    Given.decide(Role.PR, joined, "join", Map.of("into", Given.incident(into).getString("number")))
        .then()
        .statusCode(200);
    Given.pr()
        .header("If-Match", Given.pr().get("/api/v1/incidents/" + into).header("ETag"))
        .post("/api/v1/reports/" + report + "/separate")
        .then()
        .statusCode(200);
    clock.pass(Duration.ofHours(3));
    sweep.sweep();
    assertTrue(Given.timeline(joined).contains("notice-update-overdue"));
  }

  @Test
  void residentsReadThePromiseAndTheEasyText() {
    String id = promising(Duration.ofHours(3));
    RestAssured.given()
        .get("/public/nagasaki/notices/" + id)
        .then()
        .statusCode(200)
        .body(containsString("次のお知らせの予定："))
        .body(containsString("ほかの 人（ひと）が 使（つか）って いる"));
    RestAssured.given()
        .get("/en/public/nagasaki/notices/" + id)
        .then()
        .body(containsString("Next notice expected by:"))
        .body(not(containsString("ほかの 人（ひと）")));
    RestAssured.given()
        .get("/public/nagasaki/notices.json")
        .then()
        .body(
            "notices.find { it.id == '" + id + "' }.nextUpdateAt",
            equalTo(clock.instant().plus(Duration.ofHours(3)).toString()));
  }

  @Test
  void theLastReportPromisesNothingAndNoPromiseLiesInThePast() {
    String incident = NoticeRequests.aReportedHijack();
    JsonPath draft = NoticeRequests.draft(incident).jsonPath();
    Map<String, Object> text = new HashMap<>(draft.getMap("text"));
    text.put("nextUpdateAt", clock.instant().plus(Duration.ofHours(1)).toString());
    text.put("kind", "FINAL");
    refused(draft.getString("id"), text, "notice-promise-final");
    text.put("kind", "UPDATE");
    text.put("nextUpdateAt", clock.instant().toString());
    refused(draft.getString("id"), text, "notice-promise-past");
  }

  @Test
  void whatWasPromisedForAPastTimeIsNotPublished() {
    String id = approved(Duration.ofMinutes(30));
    clock.pass(Duration.ofHours(1));
    NoticeRequests.act(id, "publish", Map.of())
        .then()
        .statusCode(422)
        .body("type", containsString("notice-promise-past"))
        .body("errors[0].field", equalTo("nextUpdateAt"));
  }

  private String promising(Duration after) {
    String id = approved(after);
    NoticeRequests.act(id, "publish", Map.of()).then().statusCode(200);
    return id;
  }

  private String approved(Duration after) {
    JsonPath draft = NoticeRequests.draft(NoticeRequests.aReportedHijack()).jsonPath();
    Map<String, Object> text = new HashMap<>(draft.getMap("text"));
    text.put("nextUpdateAt", clock.instant().plus(after).toString());
    String id = draft.getString("id");
    rewritten(id, text).statusCode(200);
    NoticeRequests.act(id, "approve", Map.of()).then().statusCode(200);
    return id;
  }

  private static ValidatableResponse rewritten(String id, Map<String, Object> text) {
    String tag = NoticeRequests.pr().get("/api/v1/notices/" + id).header("ETag");
    return NoticeRequests.pr()
        .header("If-Match", tag)
        .body(text)
        .put("/api/v1/notices/" + id)
        .then();
  }

  private static void refused(String id, Map<String, Object> text, String code) {
    rewritten(id, text)
        .statusCode(422)
        .body("type", containsString(code))
        .body("errors[0].field", equalTo("nextUpdateAt"));
  }

  private static void publish(String id) {
    NoticeRequests.act(id, "approve", Map.of()).then().statusCode(200);
    NoticeRequests.act(id, "publish", Map.of()).then().statusCode(200);
  }

  private static UUID incidentOf(String id) {
    return UUID.fromString(NoticeRequests.pr().get("/api/v1/notices/" + id).path("incidentId"));
  }

  private List<String> overdue(String id) {
    return published.events(DutyOverdue.class).stream()
        .filter(it -> it.dutyId().toString().equals(id))
        .map(it -> it.times() + " " + it.head())
        .toList();
  }
}
