package jp.yagura.account.dailycheck;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.kit.calendar.OfficeCalendar;
import jp.yagura.profile.Platform;
import jp.yagura.testkit.TestClock;
import jp.yagura.testkit.access.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(jp.yagura.testkit.Platform.class)
class DailyCheckTest {
  private static final String LIST = "/accounts/daily-check";

  @Inject Given given;
  @Inject CheckSweep sweep;
  @Inject OfficeCalendar calendar;
  @Inject TestClock clock;

  @BeforeEach
  void aMondayOfItsOwn() {
    // START is a Monday, and so is what lies whole weeks after it
    clock.atADayOfItsOwn();
    long days = Duration.between(TestClock.START, clock.instant()).toDays();
    clock.pass(Duration.ofDays((7 - days % 7) % 7));
    while (!twoWholeWeeks()) {
      clock.pass(Duration.ofDays(7));
    }
  }

  /** Whether no holiday and no closing of the office lies in the two weeks that begin now. */
  private boolean twoWholeWeeks() {
    return IntStream.range(0, 14)
        .filter(day -> day % 7 < 5)
        .mapToObj(day -> clock.instant().plus(Duration.ofDays(day)).plus(Duration.ofHours(2)))
        .allMatch(at -> calendar.isOpen("nagasaki", at));
  }

  @AfterEach
  void back() {
    clock.at(TestClock.START);
  }

  @Test
  void somebodyLooksAndTakesItBack() {
    AccountView account = given.anAccount();
    made("staff", account, "fine")
        .statusCode(200)
        .body("due", equalTo(true))
        .body("today.outcome", equalTo("fine"))
        .body("today.actorName", notNullValue());
    made("staff", account, "fine").statusCode(200);
    made("pr", account, "odd")
        .statusCode(409)
        .body("type", containsString("check-made"))
        .body("detail", containsString("別の結果を記録しています"));
    undo("staff", account).statusCode(200).body("today", nullValue());
    undo("staff", account).statusCode(409);
    made("pr", account, "odd").statusCode(200).body("today.outcome", equalTo("odd"));
    undo("staff", account).statusCode(403);
    undo("head", account).statusCode(200);
  }

  @Test
  void aDivisionLooksAtItsOwnAccounts() {
    AccountView others = given.anAccount("nagasaki", Given.aHandle(), "図書館");
    made("staff", others, "fine").statusCode(403);
    made("head", others, "fine").statusCode(403);
    made("auditor", others, "fine").statusCode(403);
    made("it", others, "fine").statusCode(200);
    Api.as("chiyoda", "pr").get(one(others)).then().statusCode(404);
    Visitor staff = Visitor.person("nagasaki", "staff", "/accounts");
    assertFalse(staff.get(LIST).text().contains(others.id().toString()));
    assertTrue(
        Visitor.person("nagasaki", "pr", "/accounts")
            .get(LIST)
            .text()
            .contains(others.id().toString()));
  }

  @Test
  void whatIsOddGoesOnToTheReport() {
    AccountView account = given.anAccount();
    Visitor staff = Visitor.person("nagasaki", "staff", "/accounts");
    String token = staff.token(Stream.of(LIST));
    Visitor.Answer odd = staff.submit(LIST + "/" + account.id(), "outcome=odd", token);
    assertEquals("account=" + account.id(), odd.from().getQuery());
    assertEquals("/reports/new", odd.from().getPath());
    Visitor.Answer page = staff.get(LIST);
    assertTrue(page.text().contains("/reports/new?account=" + account.id()));
    assertEquals(422, staff.submit(LIST + "/" + account.id(), "outcome=fine", token).status());
    assertEquals(422, staff.submit(LIST + "/" + account.id(), "outcome=", token).status());
    assertEquals(200, staff.submit(LIST + "/" + account.id() + "/undo", "", token).status());
  }

  @Test
  void whatNobodyLookedAtIsMissedUntilSomebodyDoes() {
    AccountView account = given.anAccount();
    sweep.sweep();
    Api.as("pr").get(one(account)).then().body("now.since", nullValue());
    clock.pass(Duration.ofHours(8));
    sweep.sweep();
    sweep.sweep();
    Api.as("pr")
        .get(one(account))
        .then()
        .body("now.since", notNullValue())
        .body("days.missedAt", equalTo(List.of(clock.instant().toString())));
    clock.pass(Duration.ofDays(1));
    sweep.sweep();
    Api.as("pr").get(one(account)).then().body("days.size()", equalTo(2));
    made("staff", account, "fine").statusCode(200).body("since", nullValue());
    Map<String, Object> week =
        Api.as("pr")
            .get("/api/v1/daily-checks/coverage")
            .then()
            .statusCode(200)
            .extract()
            .path("items.find { it.accountId == '%s' }.weeks[0]".formatted(account.id()));
    assertEquals(2, week.get("due"));
    assertEquals(1, week.get("made"));
  }

  @Test
  void daysOnWhichTheServiceWasDownWereMissedToo() {
    AccountView account = given.anAccount();
    sweep.sweep();
    clock.pass(Duration.ofDays(3));
    sweep.sweep();
    Api.as("pr").get(one(account)).then().body("days.size()", equalTo(4));
  }

  @Test
  void howOftenIsASettingOfTheAccount() {
    AccountView account = given.anAccount();
    Api.as("pr")
        .get(one(account))
        .then()
        .statusCode(200)
        .header("ETag", "\"v0\"")
        .body("plan.rhythm", equalTo("weekdays"));
    plan("head", account, "", Map.of("rhythm", "none")).statusCode(428);
    plan("head", account, "0", Map.of("rhythm", "none"))
        .statusCode(422)
        .body("errors.field", equalTo(List.of("reason")));
    plan("head", account, "\"v0\"", Map.of("rhythm", "none", "reason", "鍵付き"))
        .statusCode(200)
        .header("ETag", "\"v1\"");
    plan("head", account, "\"v0\"", Map.of("rhythm", "daily")).statusCode(412);
    plan("staff", account, "*", Map.of("rhythm", "daily")).statusCode(403);
    Api.as("pr").get(one(account)).then().body("now.due", equalTo(false));
    plan("pr", account, "1", Map.of("rhythm", "daily", "reason", "捨てる"))
        .statusCode(200)
        .body("reason", equalTo(""));
  }

  @Test
  void platformsThatAProgramMayReadNeedNobody() {
    String channel = "UC" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
    AccountView account =
        given.anAccountAt(
            Platform.YOUTUBE,
            Given.aHandle(),
            channel,
            "https://www.youtube.com/channel/" + channel);
    Api.as("pr")
        .get(one(account))
        .then()
        .body("plan.rhythm", equalTo("none"))
        .body("now.due", equalTo(false));
    AccountView ended = given.retired(given.anAccount());
    made("pr", ended, "fine").statusCode(409).body("type", containsString("check-of-ended"));
  }

  private static ValidatableResponse made(String role, AccountView account, String outcome) {
    return Api.as(role).body(Map.of("outcome", outcome)).put(one(account) + "/today").then();
  }

  private static ValidatableResponse undo(String role, AccountView account) {
    return Api.as(role).delete(one(account) + "/today").then();
  }

  private static ValidatableResponse plan(
      String role, AccountView account, String ifMatch, Map<String, Object> body) {
    return Api.as(role).header("If-Match", ifMatch).body(body).put(one(account) + "/plan").then();
  }

  private static String one(AccountView account) {
    return Api.ACCOUNTS + "/" + account.id() + "/daily-check";
  }
}
