package jp.yagura.incident.campaign;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.AccountEvent.CampaignBegan;
import jp.yagura.contract.AccountState;
import jp.yagura.incident.Given;
import jp.yagura.incident.registercopy.AccountEvents;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.Test;

/** While a prize campaign runs on an account, a fake of it is worse than other fakes. */
@QuarkusTest
@WithTestResource(Platform.class)
class FakesInACampaignTest {
  private static final String WARNING = "当選のご連絡でカード番号をお尋ねすることはありません。";
  private static final Instant START = TestClock.START;

  private final AccountEvents register;

  FakesInACampaignTest(AccountEvents register) {
    this.register = register;
  }

  @Test
  void theIncidentIsOneGradeMoreSevereAndItsTimelineSaysWhy() throws InterruptedException {
    UUID usual = reported("IMPERSONATION", account(START.minus(Duration.ofDays(9))));
    UUID account = account(START.plus(Duration.ofDays(9)));
    UUID incident = reported("IMPERSONATION", account);

    Given.pr().get(path(usual)).then().body("severity", equalTo("high"));
    Given.pr().get(path(incident)).then().body("severity", equalTo("critical"));
    Given.pr()
        .get(path(incident) + "/timeline")
        .then()
        .body("items.type", hasItem("severity-critical"))
        .body(
            "items.find { it.type == 'severity-critical' }.details.reason",
            startsWith("懸賞キャンペーン「冬のプレゼント」"));
    Given.pr()
        .get(path(usual) + "/timeline")
        .then()
        .body("items.type", not(hasItem("severity-critical")));
  }

  @Test
  void itsNoticeBeginsWithTheApprovedWarning() throws InterruptedException {
    UUID incident = reported("IMPERSONATION", account(START.plus(Duration.ofDays(9))));
    UUID usual = reported("IMPERSONATION", account(START.minus(Duration.ofDays(9))));
    UUID hijack = reported("HIJACK", account(START.plus(Duration.ofDays(9))));

    draft(incident, "FIRST").body("text.body", startsWith(WARNING));
    draft(incident, "FINAL").body("text.body", not(startsWith(WARNING)));
    draft(usual, "FIRST").body("text.body", not(startsWith(WARNING)));
    draft(hijack, "FIRST").body("text.body", not(startsWith(WARNING)));
  }

  private static String path(UUID incident) {
    return "/api/v1/incidents/" + incident;
  }

  private static ValidatableResponse draft(UUID incident, String kind) {
    return Given.pr()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("incidentId", incident, "kind", kind))
        .post("/api/v1/notices")
        .then()
        .statusCode(201);
  }

  private static UUID reported(String kind, UUID account) {
    return Given.reported(
        Given.NAGASAKI,
        Role.STAFF,
        """
        {"account": {"id": "%s"}, "kind": "%s", "canSignIn": "NOT_TRIED",
         "description": "当選を装うメッセージが届いた。", "fakeUrl": "https://x.com/%s"}\
        """
            .formatted(account, kind, "f" + UUID.randomUUID().toString().substring(0, 8)));
  }

  /** Of an account on which a campaign runs until a time; told twice, as events may be. */
  private UUID account(Instant until) throws InterruptedException {
    UUID id = UUID.randomUUID();
    String handle = "c" + id.toString().substring(0, 8);
    var account =
        new AccountState(
            id,
            Given.NAGASAKI,
            "x",
            handle,
            null,
            "https://x.com/" + handle,
            "試験用",
            "観光政策課",
            "active",
            Instant.parse("2026-11-01T00:00:00Z"),
            true,
            1);
    var began =
        new CampaignBegan(
            account,
            UUID.randomUUID(),
            "冬のプレゼント",
            START.minus(Duration.ofDays(20)),
            until,
            WARNING,
            START);
    register.on(Delivered.of(began));
    register.on(Delivered.of(began));
    return id;
  }
}
