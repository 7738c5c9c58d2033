package jp.yagura.account.compromise;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountState;
import jp.yagura.account.register.AccountView;
import jp.yagura.contract.Actor;
import jp.yagura.contract.AffectedAccount;
import jp.yagura.contract.Event;
import jp.yagura.contract.IncidentEvent.IncidentConfirmed;
import jp.yagura.contract.IncidentEvent.IncidentCorrected;
import jp.yagura.contract.IncidentEvent.IncidentJoined;
import jp.yagura.contract.IncidentEvent.ReportJoined;
import jp.yagura.contract.IncidentEvent.ReportSeparated;
import jp.yagura.contract.IncidentSummary;
import jp.yagura.contract.ReportedFake;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An incident that reports were joined to concerns several accounts and fakes. */
@QuarkusTest
@WithTestResource(Platform.class)
class AnIncidentOfSeveralAccountsTest {
  private static final Instant AT = Instant.parse("2026-11-23T00:02:11Z");

  @Inject IncidentEvents listener;
  @Inject Given given;
  private final UUID incident = UUID.randomUUID();
  private AccountView one;
  private AccountView two;

  @BeforeEach
  void twoAccounts() {
    one = given.anAccount();
    two = given.anAccount();
  }

  private void hear(Event first, Event... more) throws InterruptedException {
    listener.on(Delivered.of(first, more));
  }

  private IncidentSummary summary(
      String stage, long version, List<AffectedAccount> accounts, List<ReportedFake> fakes) {
    return new IncidentSummary(
        incident,
        one.municipality(),
        "R8-0301",
        "HIJACK",
        "乗っ取り",
        List.of("HIJACK"),
        "試験用の乗っ取り",
        one.id(),
        "試験用",
        "x",
        one.operatingDivision(),
        "critical",
        stage,
        null,
        AT,
        version,
        accounts,
        fakes);
  }

  private AffectedAccount second(boolean taken) {
    return new AffectedAccount(two.id(), "二つ目", "x", two.operatingDivision(), taken);
  }

  private ReportJoined joined(IncidentSummary now) {
    return new ReportJoined(now, "R8-0302", null, null, Actor.SYSTEM, AT, List.of("pr", "it"));
  }

  private List<AccountState> states() {
    return List.of(given.now(one).state(), given.now(two).state());
  }

  @Test
  void allThatAreInOtherHandsAreMarkedAndReleased() throws InterruptedException {
    hear(joined(summary("reported", 2, List.of(second(true)), List.of())));
    assertEquals(
        List.of(AccountState.SUSPECTED_COMPROMISED, AccountState.SUSPECTED_COMPROMISED), states());
    hear(
        new ReportSeparated(
            summary("reported", 3, List.of(), List.of()),
            "R8-0302",
            UUID.randomUUID(),
            "R8-0302",
            Actor.SYSTEM,
            AT));
    assertEquals(List.of(AccountState.SUSPECTED_COMPROMISED, AccountState.ACTIVE), states());
  }

  @Test
  void oneThatIsOnlyImitatedIsNot() throws InterruptedException {
    hear(joined(summary("reported", 2, List.of(second(false)), List.of())));
    assertEquals(List.of(AccountState.SUSPECTED_COMPROMISED, AccountState.ACTIVE), states());
  }

  @Test
  void anIncidentThatGoesOnAsAnotherMarksNothing() throws InterruptedException {
    hear(joined(summary("reported", 2, List.of(second(true)), List.of())));
    hear(
        new IncidentJoined(
            summary("joined", 3, List.of(second(true)), List.of()),
            UUID.randomUUID(),
            "R8-0303",
            Actor.SYSTEM,
            AT));
    assertEquals(List.of(AccountState.ACTIVE, AccountState.ACTIVE), states());
  }

  @Test
  void aFakeIsPublicOnceTheLeadLookedAtItAndGoesWhenItIsCorrected() throws InterruptedException {
    String url = "https://x.com/" + Given.aHandle();
    hear(joined(summary("reported", 2, List.of(), List.of(new ReportedFake(url, false)))));
    hear(
        new IncidentConfirmed(
            summary("confirmed", 3, List.of(), List.of(new ReportedFake(url, false))),
            Actor.SYSTEM,
            AT));
    verdict(url, "not-registered");
    hear(corrected(summary("confirmed", 4, List.of(), List.of(new ReportedFake(url, true)))));
    verdict(url, "known-fake");
    hear(corrected(summary("confirmed", 5, List.of(), List.of())));
    verdict(url, "not-registered");
  }

  private static IncidentCorrected corrected(IncidentSummary now) {
    return new IncidentCorrected(now, Actor.SYSTEM, AT, "訂正", "no", "状況", List.of("pr", "it"));
  }

  /**
   * Residents see it within two seconds: the answer before is kept until the change is heard of.
   */
  private static void verdict(String url, String wanted) {
    await()
        .atMost(Duration.ofSeconds(2))
        .untilAsserted(
            () ->
                given()
                    .accept("application/json")
                    .queryParam("q", url)
                    .get("/public/nagasaki/check")
                    .then()
                    .statusCode(200)
                    .body("verdict", equalTo(wanted)));
  }
}
