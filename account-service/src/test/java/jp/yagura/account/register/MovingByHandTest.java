package jp.yagura.account.register;

import static jp.yagura.account.Api.ACCOUNTS;
import static jp.yagura.account.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.yagura.account.Given;
import jp.yagura.contract.AccountEvent.AccountStateMoved;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class MovingByHandTest {
  @Inject Given given;
  @Inject Published published;
  @Inject TestClock clock;

  private static ValidatableResponse move(AccountView account, long version, String to) {
    return as(Role.PR)
        .header("If-Match", "\"v" + version + "\"")
        .body(Map.of("to", to, "reason", "年度末のため"))
        .post(ACCOUNTS + "/" + account.id() + "/state")
        .then();
  }

  @Test
  void theMoveIsToldWithTheReason() {
    AccountView account = given.anAccount();
    published.forget();
    clock.pass(Duration.ofHours(1));

    move(account, 0, "suspended").statusCode(200).body("state", equalTo("suspended"));

    AccountStateMoved told = published.events(AccountStateMoved.class).getFirst();
    assertEquals("active", told.from());
    assertEquals("suspended", told.account().state());
    assertEquals(clock.instant(), told.account().stateSince());
    assertEquals("年度末のため", told.reason());
    assertNull(told.incidentId());
    as(Role.AUDITOR)
        .get(ACCOUNTS + "/" + account.id() + "/history")
        .then()
        .body("items[0].action", equalTo("state-moved"))
        .body("items[0].after", equalTo("suspended"))
        .body("items[0].reason", equalTo("年度末のため"));
  }

  @Test
  void whatEndedIsOnlyTakenIntoUseAgain() {
    AccountView account = given.retired(given.anAccount());
    move(account, 1, "suspended")
        .statusCode(409)
        .body("detail", containsString("運用終了"))
        .body("possible", equalTo(List.of("active")));
    move(account, 1, "active")
        .statusCode(200)
        .body("state", equalTo("active"))
        .body("closing", nullValue());
  }

  @Test
  void aMoveOnAnOldReadingIsRefused() {
    AccountView account = given.anAccount();
    move(account, 0, "suspended").statusCode(200);
    move(account, 0, "active").statusCode(412);
    move(account, 0, "retired").statusCode(412);
  }
}
