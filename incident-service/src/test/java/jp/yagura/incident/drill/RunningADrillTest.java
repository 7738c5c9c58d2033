package jp.yagura.incident.drill;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.yagura.contract.IncidentEvent.IncidentClosed;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.contract.ReminderEvent.DrillInjectGiven;
import jp.yagura.incident.Given;
import jp.yagura.incident.document.ReadFiles;
import jp.yagura.kit.access.Role;
import jp.yagura.kit.page.Times;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A drill from its first report to its score sheet. */
@QuarkusTest
@WithTestResource(Platform.class)
class RunningADrillTest {
  private final InjectSweep sweep;
  private final Published published;
  private final TestClock clock;

  RunningADrillTest(InjectSweep sweep, Published published, TestClock clock) {
    this.sweep = sweep;
    this.published = published;
    this.clock = clock;
  }

  @BeforeEach
  void nothingIsDue() {
    clock.atADayOfItsOwn();
    sweep.sweep();
    published.forget();
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  private List<String> given(UUID drill) {
    return published.events(DrillInjectGiven.class).stream()
        .filter(it -> it.incident().incidentId().equals(drill))
        .map(it -> it.role() + " " + it.title())
        .toList();
  }

  @Test
  void itIsAnIncidentWithANumberOfItsOwnSeriesAndSaysWhatItIs() {
    String before = numberOf(Given.aReportedHijack());
    UUID drill = DrillsOf.started("rogue-ads");
    String after = numberOf(Given.aReportedHijack());

    assertTrue(numberOf(drill).matches("訓練\\d+-\\d{3}"), numberOf(drill));
    assertEquals(serial(before) + 1, serial(after), "drills leave no gap");
    assertTrue(Given.incident(drill).getString("title").startsWith("【訓練】"));
    assertTrue(Given.incident(drill).getBoolean("drill"));
    IncidentReported event =
        published.events(IncidentReported.class).stream()
            .filter(it -> it.incident().incidentId().equals(drill))
            .findFirst()
            .orElseThrow();
    assertTrue(event.incident().drill());
    assertEquals(List.of("it", "pr"), event.alert().stream().sorted().toList());
    assertTrue(Given.timeline(drill).contains("drill-started"));
  }

  private static String numberOf(UUID incident) {
    return Given.incident(incident).getString("number");
  }

  private static int serial(String number) {
    return Integer.parseInt(number.substring(number.indexOf('-') + 1));
  }

  @Test
  void whatTheScenarioHasHappensAtItsTimeAndOnce() throws Exception {
    UUID drill = DrillsOf.started("rogue-ads");
    clock.pass(Duration.ofMinutes(10).minusSeconds(1));
    sweep.sweep();
    assertEquals(List.of(), given(drill));

    clock.pass(Duration.ofSeconds(1));
    Callable<Void> replica =
        () -> {
          sweep.sweep();
          return null;
        };
    try (var two = Executors.newFixedThreadPool(2)) {
      for (var done : two.invokeAll(List.of(replica, replica))) {
        done.get();
      }
    }
    sweep.sweep();

    assertEquals(List.of("it 知らない管理者が1人加わっていた"), given(drill));
    assertTrue(Given.timeline(drill).contains("drill-inject-given"));
  }

  @Test
  void prGivesItEarlyOrLeavesItOutAndTheRolesAnswer() {
    UUID drill = DrillsOf.started("rogue-ads");
    DrillsOf.act(Role.IT, drill, 1, "give", "").then().statusCode(403);
    DrillsOf.act(Role.PR, drill, 1, "give", "").then().statusCode(200);
    DrillsOf.act(Role.PR, drill, 1, "give", "")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:yagura:problem:drill-inject-is-given"));
    DrillsOf.act(Role.PR, drill, 2, "skip", "").then().statusCode(200);
    clock.pass(Duration.ofHours(1));
    sweep.sweep();
    assertEquals(3, given(drill).size(), "one early, two in time, one left out");

    DrillsOf.act(Role.IT, drill, 1, "answer", Map.of("answer", " "))
        .then()
        .statusCode(422)
        .body("errors.field", contains("answer"));
    DrillsOf.act(Role.IT, drill, 1, "answer", Map.of("answer", "管理者を削除した"))
        .then()
        .statusCode(200)
        .body("answeredBy", notNullValue());
    DrillsOf.act(Role.IT, drill, 3, "answer", Map.of("answer", "a")).then().statusCode(403);
    DrillsOf.act(Role.PR, drill, 2, "answer", Map.of("answer", "a"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:yagura:problem:drill-inject-not-given"));
  }

  @Test
  void thePlayersDoNotSeeWhatHasNotHappened() {
    UUID drill = DrillsOf.started("rogue-ads");
    assertEquals(4, DrillsOf.drill(Role.PR, drill).getList("injects").size());
    assertEquals(0, DrillsOf.drill(Role.IT, drill).getList("injects").size());
    Given.as(Given.NAGASAKI, Role.IT)
        .get("/api/v1/incidents/drills/scenarios")
        .then()
        .statusCode(403);
  }

  @Test
  void onlyPrStartsAndEndsOneAndAfterwardsNothingHappens() {
    Given.as(Given.NAGASAKI, Role.IT)
        .body(Map.of("scenario", "rogue-ads"))
        .post("/api/v1/incidents/drills")
        .then()
        .statusCode(403);
    Given.pr()
        .body(Map.of("scenario", "no-such"))
        .post("/api/v1/incidents/drills")
        .then()
        .statusCode(422)
        .body("errors.field", contains("scenario"));
    UUID drill = DrillsOf.started("campaign-fake");
    DrillsOf.end(Role.IT, drill, "").then().statusCode(403);
    DrillsOf.end(Role.PR, drill, "連絡先を見直す").then().statusCode(200);
    DrillsOf.end(Role.PR, drill, "").then().statusCode(409);
    assertTrue(
        published.events(IncidentClosed.class).stream()
            .anyMatch(it -> it.incident().incidentId().equals(drill)));

    clock.pass(Duration.ofHours(3));
    sweep.sweep();
    assertEquals(List.of(), given(drill));
    assertEquals(
        List.of("skipped"),
        DrillsOf.drill(Role.PR, drill).getList("injects.state").stream().distinct().toList());
  }

  @Test
  void whatIsRealIsNotEndedAsADrill() {
    UUID real = Given.aReportedHijack();
    Given.pr().get(DrillsOf.path(real)).then().statusCode(404);
    Given.pr()
        .header("If-Match", "*")
        .body("{}")
        .post(DrillsOf.path(real) + "/end")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:yagura:problem:drill-is-none"));
  }

  @Test
  void nothingJoinsADrillAndADrillJoinsNothing() {
    UUID drill = DrillsOf.started("rogue-ads");
    UUID real = Given.aReportedHijack();
    Given.decide(Role.PR, real, "join", Map.of("into", numberOf(drill)))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:yagura:problem:join-into-drill"));
    Given.decide(Role.PR, drill, "join", Map.of("into", numberOf(real)))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:yagura:problem:join-of-drill"));
    String report = Given.report("HIJACK", "YES").strip();
    Given.as(Given.NAGASAKI, Role.STAFF)
        .body(
            report.substring(0, report.length() - 1)
                + ", \"joins\": \"%s\"}".formatted(numberOf(drill)))
        .post("/api/v1/reports")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("joins"));
  }

  @Test
  void whoeverReportsTheSameIsNotLedToADrill() {
    UUID drill = DrillsOf.started("campaign-fake");
    Given.as(Given.NAGASAKI, Role.STAFF)
        .queryParam("account", "https://www.instagram.com/example_campaign_2026_/")
        .get("/api/v1/reports/at-work")
        .then()
        .statusCode(200)
        .body("number", not(hasItem(numberOf(drill))));
  }

  @Test
  void itIsInNoListUnlessDrillsAreAskedFor() {
    UUID drill = DrillsOf.started("mayor-fake");
    String number = numberOf(drill);
    Given.pr().get("/api/v1/incidents").then().body("items.number", not(hasItem(number)));
    Given.pr()
        .queryParam("drill", true)
        .get("/api/v1/incidents")
        .then()
        .body("items.number", hasItem(number))
        .body("items.number", hasItems(startsWith("訓練")));
    Given.pr()
        .queryParam("q", number)
        .get("/api/v1/incidents/search")
        .then()
        .body("items.number", not(hasItem(number)));
    Given.pr()
        .queryParam("q", number)
        .queryParam("drill", true)
        .get("/api/v1/incidents/search")
        .then()
        .body("items.number", hasItem(number));
    Given.pr().get("/api/v1/work").then().body("late.number", not(hasItem(number)));
  }

  @Test
  void theScoreSheetSaysHowItWent() throws Exception {
    UUID drill = DrillsOf.started("rogue-ads");
    clock.pass(Duration.ofMinutes(7));
    Given.moved(drill, "confirm");
    DrillsOf.act(Role.PR, drill, 1, "give", "").then().statusCode(200);
    DrillsOf.act(Role.IT, drill, 1, "answer", Map.of("answer", "全員のセッションを切った"))
        .then()
        .statusCode(200);
    Given.settle(drill, "MALWARE_CHECK");
    DrillsOf.end(Role.PR, drill, "カード会社の連絡先がなかった").then().statusCode(200);

    var score = DrillsOf.drill(Role.AUDITOR, drill);
    assertEquals(7, score.getInt("score.moments.find { it.milestone == 'CONFIRMED' }.minutes"));
    assertEquals(1, score.getInt("score.given"));
    assertEquals(1, score.getInt("score.answered"));
    List<String> missed =
        score.getList("score.steps.findAll { it.result == 'MISSED' && it.dueAt != null }.dueAt");
    assertFalse(missed.isEmpty());
    String target =
        Times.moment(OffsetDateTime.parse(missed.getFirst()).toInstant(), Locale.JAPANESE);
    String file =
        ReadFiles.word(
            ReadFiles.taken(Given.pr(), DrillsOf.path(drill) + "/score.docx").asByteArray());
    assertTrue(file.contains(target), target);
    String pdf =
        ReadFiles.pdf(
            ReadFiles.taken(Given.pr(), DrillsOf.path(drill) + "/score.pdf").asByteArray());
    assertTrue(pdf.contains(target), target);
    for (String text : List.of("【訓練】", "7分", "全員のセッションを切った", "カード会社の連絡先がなかった")) {
      assertTrue(file.contains(text), text);
    }
  }
}
