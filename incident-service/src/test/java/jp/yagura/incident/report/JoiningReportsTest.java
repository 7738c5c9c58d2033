package jp.yagura.incident.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.yagura.incident.Given;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports of one matter become one incident, and part again. */
@QuarkusTest
@WithTestResource(Platform.class)
class JoiningReportsTest {
  private static final String INCIDENTS = "/api/v1/incidents/";

  @Inject TestClock clock;
  @Inject RegisteredAccounts accounts;

  @BeforeEach
  void aDay() throws InterruptedException {
    clock.at(TestClock.START.plus(Duration.ofDays(30)));
    accounts.arrive();
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  private record Filed(UUID incident, UUID report, String number) {}

  private static Filed file(String body) {
    JsonPath receipt =
        Given.as(Given.NAGASAKI, Role.STAFF)
            .body(body)
            .post("/api/v1/reports")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    return new Filed(
        receipt.getUUID("incidentId"), receipt.getUUID("reportId"), receipt.getString("number"));
  }

  private static Filed aHijack() {
    return file(Given.report("HIJACK", "NO"));
  }

  private static Filed aFake(String url) {
    return file(fake(url, null));
  }

  private static String fake(String url, @Nullable String joins) {
    String more = joins == null ? "" : ", \"joins\": \"" + joins + "\"";
    return """
        {"account": {"handle": "nagasaki_sample_kanko", "platform": "x"}, "kind": "IMPERSONATION",
         "canSignIn": "YES", "description": "偽のアカウントがある。", "links": [], "fakeUrl": "%s"%s}"""
        .formatted(url, more);
  }

  private static String aFakeUrl() {
    return "https://x.com/fake_" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static Response act(UUID incident, String path, Object body) {
    String tag = Given.pr().get(INCIDENTS + incident).header("ETag");
    return Given.pr().header("If-Match", tag).body(body).post("/api/v1/" + path);
  }

  private static Response join(Filed from, Filed into) {
    return act(
        from.incident(), "incidents/" + from.incident() + "/join", Map.of("into", into.number()));
  }

  private static Response separate(Filed report, UUID from) {
    return act(from, "reports/" + report.report() + "/separate", "");
  }

  private static List<String> numbers(UUID incident) {
    return Given.incident(incident).getList("reports.number");
  }

  private static List<String> fakes(UUID incident) {
    return Given.incident(incident).getList("subjects.fakes.address");
  }

  @Test
  void anIncidentGoesOnAsAnother() {
    Filed one = aHijack();
    String url = aFakeUrl();
    Filed two = aFake(url);
    join(two, one)
        .then()
        .statusCode(200)
        .body("id", equalTo(one.incident().toString()))
        .body("subjects.fakes.address", contains(url))
        .body("subjects.accounts.label", contains("長崎市観光情報（見本） @nagasaki_sample_kanko"));
    assertEquals(List.of(one.number(), two.number()), numbers(one.incident()));
    Given.pr()
        .get(INCIDENTS + two.incident())
        .then()
        .body("stage", equalTo("joined"))
        .body("reports", equalTo(List.of()))
        .body("goesOnAs.number", equalTo(one.number()));
    assertTrue(Given.timeline(two.incident()).contains("incident-joined"));
    assertTrue(Given.timeline(one.incident()).contains("report-added"));
  }

  @Test
  void itsReporterReadsThatItWasJoinedAndNotThatItWasNone() {
    Filed one = aHijack();
    Filed two = aFake(aFakeUrl());
    join(two, one).then().statusCode(200);
    Given.as(Given.NAGASAKI, Role.STAFF)
        .get("/api/v1/reports/" + two.report())
        .then()
        .body("number", equalTo(two.number()))
        .body("outcome.number", equalTo(one.number()))
        .body("outcome.stage", equalTo("reported"));
  }

  @Test
  void separatedItIsAsItWas() {
    Filed one = aHijack();
    String url = aFakeUrl();
    Filed two = aFake(url);
    Given.moved(two.incident(), "confirm");
    join(two, one).then().statusCode(200);
    separate(two, one.incident())
        .then()
        .statusCode(200)
        .body("id", equalTo(two.incident().toString()))
        .body("stage", equalTo("confirmed"))
        .body("joinedInto", nullValue());
    assertEquals(List.of(two.number()), numbers(two.incident()));
    assertEquals(List.of(one.number()), numbers(one.incident()));
    assertEquals(List.of(), fakes(one.incident()));
    assertEquals(List.of(url), fakes(two.incident()));
    assertTrue(Given.timeline(one.incident()).contains("report-removed"));
    assertTrue(Given.timeline(two.incident()).contains("incident-separated"));
  }

  @Test
  void whatItHadBroughtAlongGoesWithIt() {
    Filed one = aHijack();
    Filed two = aFake(aFakeUrl());
    Filed three = aFake(aFakeUrl());
    join(three, two).then().statusCode(200);
    join(two, one).then().statusCode(200);
    assertEquals(List.of(one.number(), two.number(), three.number()), numbers(one.incident()));
    separate(two, one.incident()).then().statusCode(200);
    assertEquals(List.of(one.number()), numbers(one.incident()));
    assertEquals(List.of(two.number(), three.number()), numbers(two.incident()));
  }

  @Test
  void oneThatWasBroughtAlongIsForgottenOnTheWayToo() {
    Filed one = aHijack();
    Filed two = aHijack();
    String url = aFakeUrl();
    Filed three = aFake(url);
    join(three, two).then().statusCode(200);
    join(two, one).then().statusCode(200);
    separate(three, one.incident()).then().statusCode(200);
    assertEquals(List.of(), fakes(one.incident()));
    assertEquals(List.of(), fakes(two.incident()));
    assertEquals(List.of(url), fakes(three.incident()));
  }

  @Test
  void aReportJoinsWhenItComesIn() {
    Filed one = aHijack();
    String url = aFakeUrl();
    Filed two = file(fake(url, one.number()));
    assertEquals(one.incident(), two.incident());
    assertEquals(List.of(one.number(), two.number()), numbers(one.incident()));
    assertEquals(List.of(url), fakes(one.incident()));
    separate(two, one.incident())
        .then()
        .statusCode(200)
        .body("number", equalTo(two.number()))
        .body("stage", equalTo("reported"))
        .body("subjects.fakes.address", contains(url))
        .body("accountId", equalTo(accounts.kanko().toString()));
    assertEquals(List.of(one.number()), numbers(one.incident()));
    assertEquals(List.of(), fakes(one.incident()));
  }

  @Test
  void aReportMovesToAnotherIncident() {
    Filed one = aHijack();
    Filed two = aHijack();
    String url = aFakeUrl();
    Filed three = file(fake(url, one.number()));
    act(one.incident(), "reports/" + three.report() + "/move", Map.of("into", two.number()))
        .then()
        .statusCode(200)
        .body("id", equalTo(two.incident().toString()))
        .body("subjects.fakes.address", contains(url));
    assertEquals(List.of(one.number()), numbers(one.incident()));
    assertEquals(List.of(), fakes(one.incident()));
  }

  @Test
  void aJoinedIncidentMovesWithItsReport() {
    Filed one = aHijack();
    Filed two = aHijack();
    Filed three = aFake(aFakeUrl());
    join(three, one).then().statusCode(200);
    act(one.incident(), "reports/" + three.report() + "/move", Map.of("into", two.number()))
        .then()
        .statusCode(200)
        .body("id", equalTo(two.incident().toString()));
    Given.pr()
        .get(INCIDENTS + three.incident())
        .then()
        .body("goesOnAs.number", equalTo(two.number()));
    assertEquals(List.of(one.number()), numbers(one.incident()));
  }

  @Test
  void anOldNumberLeadsToWhereItWent() {
    Filed one = aHijack();
    Filed two = aHijack();
    Filed three = file(fake(aFakeUrl(), two.number()));
    Filed four = aHijack();
    join(two, one).then().statusCode(200);
    act(four.incident(), "incidents/" + four.incident() + "/join", Map.of("into", three.number()))
        .then()
        .statusCode(200)
        .body("id", equalTo(one.incident().toString()));
    Given.pr()
        .get("/api/v1/incidents?q=" + three.number())
        .then()
        .body("items.number", contains(one.number()));
  }

  @Test
  void nothingIsJoinedToItselfToWhatHasEndedOrToNothing() {
    Filed one = aHijack();
    Filed ended = aHijack();
    Given.decide(Role.PR, ended.incident(), "dismiss", Map.of("reason", "誤報"))
        .then()
        .statusCode(200);
    join(one, one).then().statusCode(422).body("type", endsWith("join-same"));
    join(one, ended).then().statusCode(422).body("type", endsWith("join-into-ended"));
    join(ended, one).then().statusCode(409).body("type", endsWith("incident-ended"));
    act(one.incident(), "incidents/" + one.incident() + "/join", Map.of("into", "R1-9999"))
        .then()
        .statusCode(422)
        .body("type", endsWith("incident-number-unknown"));
    separate(one, one.incident()).then().statusCode(409).body("type", endsWith("report-opened-it"));
    Given.as(Given.NAGASAKI, Role.STAFF)
        .body(fake(aFakeUrl(), ended.number()))
        .post("/api/v1/reports")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("joins"));
  }

  @Test
  void aJoinedIncidentCanOnlyBeSeparated() {
    Filed one = aHijack();
    Filed two = aHijack();
    join(two, one).then().statusCode(200);
    for (String act : List.of("confirm", "contain", "reopen")) {
      Given.decide(Role.PR, two.incident(), act, Map.of("reason", "a")).then().statusCode(409);
    }
    join(two, one).then().statusCode(409);
  }

  @Test
  void anotherMunicipalityFindsNothingOfIt() {
    Filed one = aHijack();
    Filed two = aHijack();
    Given.as(Given.FUJI, Role.PR)
        .header("If-Match", "*")
        .body(Map.of("into", one.number()))
        .post("/api/v1/incidents/" + two.incident() + "/join")
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(404, 422));
    Given.as(Given.FUJI, Role.PR)
        .header("If-Match", "*")
        .post("/api/v1/reports/" + two.report() + "/separate")
        .then()
        .statusCode(404);
  }

  @Test
  void whatIsAtWorkIsSaidToWhoeverReportsTheSame() {
    String url = aFakeUrl();
    Filed fake = aFake(url);
    var asked = Given.as(Given.NAGASAKI, Role.STAFF);
    asked
        .get("/api/v1/reports/at-work?account=" + url)
        .then()
        .body("number", contains(fake.number()));
    asked
        .get("/api/v1/reports/at-work?account=@nagasaki_sample_kanko")
        .then()
        .body("number", hasItem(fake.number()));
    asked
        .get("/api/v1/reports/at-work?account=https://x.com/nagasaki_sample_kank0")
        .then()
        .body("number", hasItem(fake.number()));
    Filed other = aHijack();
    join(fake, other).then().statusCode(200);
    asked
        .get("/api/v1/reports/at-work?account=" + url)
        .then()
        .body("number", contains(other.number()));
    asked
        .get("/api/v1/reports/at-work?account=@nagasaki_sample_kanko")
        .then()
        .body("number", not(hasItem(fake.number())));
  }

  /** Whoever comes second is told that it changed; the reports are in one place all the same. */
  @Test
  void twoWhoJoinAndSeparateAtOnceLeaveNothingHalfDone() throws Exception {
    Filed one = aHijack();
    Filed two = aHijack();
    Filed three = aHijack();
    join(three, one).then().statusCode(200);
    List<Callable<Integer>> acts = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      acts.add(() -> separate(three, one.incident()).statusCode());
      acts.add(() -> join(one, two).statusCode());
      acts.add(() -> join(two, one).statusCode());
    }
    try (ExecutorService people = Executors.newFixedThreadPool(6)) {
      for (Future<Integer> answer : people.invokeAll(acts)) {
        assertTrue(List.of(200, 409, 412, 422).contains(answer.get()), "" + answer.get());
      }
    }
    List<String> everywhere = new ArrayList<>();
    for (Filed it : List.of(one, two, three)) {
      boolean joined = Given.incident(it.incident()).getString("stage").equals("joined");
      assertEquals(joined, numbers(it.incident()).isEmpty());
      everywhere.addAll(numbers(it.incident()));
    }
    org.hamcrest.MatcherAssert.assertThat(
        everywhere, containsInAnyOrder(one.number(), two.number(), three.number()));
  }
}
