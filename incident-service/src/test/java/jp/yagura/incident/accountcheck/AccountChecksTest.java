package jp.yagura.incident.accountcheck;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jp.yagura.contract.IncidentEvent.ReportJoined;
import jp.yagura.contract.ReminderEvent.AccountCheckDue;
import jp.yagura.incident.Given;
import jp.yagura.incident.RegisteredAccounts;
import jp.yagura.incident.due.DueSweep;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account that shares a key with a hijacked one is checked by its division. */
@QuarkusTest
@WithTestResource(Platform.class)
class AccountChecksTest {
  private final RegisteredAccounts accounts;
  private final DueSweep sweep;
  private final Published published;
  private final TestClock clock;

  AccountChecksTest(
      RegisteredAccounts accounts, DueSweep sweep, Published published, TestClock clock) {
    this.accounts = accounts;
    this.sweep = sweep;
    this.published = published;
    this.clock = clock;
  }

  @BeforeEach
  void ownTime() {
    clock.atADayOfItsOwn();
    published.forget();
  }

  @AfterEach
  void asBefore() {
    clock.at(TestClock.START);
  }

  @Test
  void itIsAskedForOnceHoweverOftenTheRegisterSaysSo() throws InterruptedException {
    UUID incident = Given.aConfirmedHijack();
    UUID account = accounts.another("check_once", AccountChecksOf.TOURISM);
    accounts.shareKeys(incident, account, "check_once", AccountChecksOf.TOURISM, "custodian");
    accounts.shareKeys(incident, account, "check_once", AccountChecksOf.TOURISM, "app");

    UUID id = AccountChecksOf.of(incident, account);
    assertEquals(List.of("0 false 観光政策課"), asked(id));
    AccountChecksOf.get(Role.HEAD, id)
        .then()
        .statusCode(200)
        .body("keys", equalTo(List.of("custodian", "app")))
        .body("state", equalTo("open"));
    assertTrue(Given.timeline(incident).contains("account-check-asked"));
  }

  @Test
  void anAccountOfTheIncidentAndAnIncidentThatIsOverAskForNothing() throws InterruptedException {
    UUID over = Given.aReportedHijack();
    Given.decide(Role.PR, over, "dismiss", "{\"reason\": \"誤報\"}").then().statusCode(200);
    UUID account = accounts.another("check_over", AccountChecksOf.TOURISM);
    accounts.shareKeys(over, account, "check_over", AccountChecksOf.TOURISM, "app");
    assertNull(AccountChecksOf.of(over, account));

    UUID own = Given.reported(Given.NAGASAKI, Role.STAFF, reportOf(account));
    accounts.shareKeys(own, account, "check_over", AccountChecksOf.TOURISM, "app");
    assertNull(AccountChecksOf.of(own, account));
  }

  @Test
  void itsDivisionReadsAndRecordsItThoughTheIncidentIsOfAnother() {
    UUID incident = Given.reported(Given.NAGASAKI, Role.PR, Given.report("HIJACK", "YES"));
    UUID ours = AccountChecksOf.asked(incident, AccountChecksOf.TOURISM);
    UUID others = AccountChecksOf.asked(incident, AccountChecksOf.PR);
    String link = "/incidents/account-checks/" + ours;

    Given.as(Given.NAGASAKI, Role.HEAD).get("/api/v1/incidents/" + incident).then().statusCode(404);
    AccountChecksOf.get(Role.HEAD, others).then().statusCode(404);
    AccountChecksOf.act(Role.HEAD, others, "clear", "{}").then().statusCode(404);
    Given.as(Given.FUJI, Role.PR)
        .get("/api/v1/incidents/account-checks/" + ours)
        .then()
        .statusCode(404);
    work().body("waiting.link", hasItem(link));
    AccountChecksOf.act(Role.AUDITOR, ours, "clear", "{}").then().statusCode(403);
    AccountChecksOf.act(Role.STAFF, ours, "clear", "{\"note\": \"ログイン履歴を確認\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("ok"))
        .body("note", equalTo("ログイン履歴を確認"));
    work().body("waiting.link", not(hasItem(link)));
  }

  @Test
  void whatWasFoundIsReportedAndJoinsTheIncident() {
    UUID incident = Given.aConfirmedHijack();
    UUID id = AccountChecksOf.asked(incident, AccountChecksOf.TOURISM);
    String number =
        AccountChecksOf.act(Role.HEAD, id, "finding", "{\"note\": \"見覚えのないログイン\"}")
            .then()
            .statusCode(200)
            .body("state", equalTo("finding"))
            .extract()
            .path("reportNumber");

    ReportJoined joined = published.events(ReportJoined.class).getLast();
    assertEquals(number, joined.number());
    assertEquals(incident, joined.incident().incidentId());
    String account = AccountChecksOf.get(Role.PR, id).path("accountId");
    assertTrue(
        joined.incident().accounts().stream()
            .anyMatch(it -> account.equals(String.valueOf(it.accountId())) && it.taken()));
    AccountChecksOf.act(Role.PR, id, "reopen", "")
        .then()
        .statusCode(409)
        .body("type", containsString("account-check-is-finding"));
  }

  @Test
  void whatIsFoundWhenTheIncidentIsOverOpensOne() {
    UUID incident = Given.aConfirmedHijack();
    UUID id = AccountChecksOf.asked(incident, AccountChecksOf.TOURISM);
    Given.decide(Role.PR, incident, "dismiss", "{\"reason\": \"誤報\"}").then().statusCode(200);
    JsonPath found =
        AccountChecksOf.act(Role.HEAD, id, "finding", "{\"note\": \"見覚えのない投稿\"}")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    Given.pr()
        .queryParam("q", found.getString("reportNumber"))
        .get("/api/v1/incidents")
        .then()
        .body("items.size()", equalTo(1))
        .body("items[0].stage", equalTo("reported"));
  }

  @Test
  void itIsToldWhenItIsLateAndEachDayAgainUntilItIsRecorded() throws Exception {
    UUID incident = Given.aConfirmedHijack();
    UUID id = AccountChecksOf.asked(incident, AccountChecksOf.TOURISM);
    String tag = AccountChecksOf.get(Role.PR, id).header("ETag");
    clock.pass(Duration.ofHours(24).minusNanos(1000));
    sweep.sweep();
    assertEquals(List.of("0 false 観光政策課"), asked(id));

    clock.pass(Duration.ofNanos(1000));
    twoReplicas();
    clock.pass(Duration.ofHours(24));
    twoReplicas();
    assertEquals(List.of("0 false 観光政策課", "1 false 観光政策課", "2 true 観光政策課"), asked(id));
    assertEquals(tag, AccountChecksOf.get(Role.PR, id).header("ETag"));

    AccountChecksOf.act(Role.IT, id, "skip", "{\"reason\": \"廃止済み\"}").then().statusCode(200);
    clock.pass(Duration.ofDays(3));
    sweep.sweep();
    assertEquals(3, asked(id).size());
    AccountChecksOf.act(Role.PR, id, "reopen", "").then().body("state", equalTo("open"));
    sweep.sweep();
    assertEquals(4, asked(id).size());
  }

  @Test
  void whatCannotBeTakenIsNamed() {
    UUID id = AccountChecksOf.asked(Given.aConfirmedHijack(), AccountChecksOf.TOURISM);
    AccountChecksOf.act(Role.PR, id, "finding", "{\"note\": \" \"}")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("note"));
    AccountChecksOf.act(Role.PR, id, "skip", "{\"reason\": \"%s\"}".formatted("あ".repeat(2001)))
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("reason"));
    AccountChecksOf.act(Role.PR, id, "reopen", "").then().statusCode(409);
    Given.pr()
        .header("If-Match", "\"v9\"")
        .body("{}")
        .post("/api/v1/incidents/account-checks/" + id + "/clear")
        .then()
        .statusCode(412);
  }

  private void twoReplicas() throws Exception {
    Callable<Void> replica =
        () -> {
          sweep.sweep();
          return null;
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var result : threads.invokeAll(List.of(replica, replica))) {
        result.get();
      }
    }
    sweep.sweep();
  }

  private static io.restassured.response.ValidatableResponse work() {
    return Given.as(Given.NAGASAKI, Role.HEAD).get("/api/v1/work").then().statusCode(200);
  }

  private static String reportOf(UUID account) {
    return """
        {"account": {"id": "%s"}, "kind": "HIJACK", "canSignIn": "YES", "description": "投稿"}"""
        .formatted(account);
  }

  private List<String> asked(UUID id) {
    return published.events(AccountCheckDue.class).stream()
        .filter(it -> it.checkId().equals(id))
        .map(it -> it.times() + " " + it.head() + " " + it.division())
        .toList();
  }
}
