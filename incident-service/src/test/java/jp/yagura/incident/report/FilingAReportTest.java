package jp.yagura.incident.report;

import static jp.yagura.incident.Given.NAGASAKI;
import static jp.yagura.incident.Given.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.yagura.contract.IncidentEvent.IncidentReported;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class FilingAReportTest {
  private final Published published;
  private final TestClock clock;

  FilingAReportTest(Published published, TestClock clock) {
    this.published = published;
    this.clock = clock;
  }

  @BeforeEach
  void freshOutbox() {
    published.forget();
    clock.at(TestClock.START);
  }

  @Test
  void theReporterGetsANumberAtOnce() {
    as(NAGASAKI, Role.STAFF)
        .body(Given.report("HIJACK", "NO"))
        .post("/api/v1/reports")
        .then()
        .statusCode(201)
        .header("Location", matchesPattern(".*/api/v1/reports/[0-9a-f-]{36}"))
        .body("number", matchesPattern("R8-\\d{4,}"))
        .body("reportedAt", equalTo("2026-11-23T00:00:00Z"))
        .body("next", containsString("情報システム課長"));
  }

  @Test
  void aHijackTellsPrAndItAndNothingIsLeftOutOfTheEvent() {
    UUID id = Given.reported(NAGASAKI, Role.STAFF, Given.report("HIJACK", "NO"));

    IncidentReported event = published.events(IncidentReported.class).getFirst();
    assertEquals(id, event.incident().incidentId());
    assertEquals(List.of("pr", "it"), event.alert());
    assertEquals("no", event.canSignIn());
    assertEquals("yamaguchi.kenta@nagasaki.example", event.reporterEmail());
    assertEquals("critical", event.incident().severity());
    assertEquals("reported", event.incident().stage());
    assertEquals(1, event.incident().version());
    assertEquals(Instant.parse("2026-11-23T00:00:00Z"), event.incident().reportedAt());
    assertEquals(1, published.events().size());
  }

  @Test
  void anImpersonationTellsPrAlone() {
    Given.reported(NAGASAKI, Role.STAFF, Given.report("IMPERSONATION", "NOT_TRIED"));

    assertEquals(List.of("pr"), published.events(IncidentReported.class).getFirst().alert());
  }

  @Test
  void theIncidentHasTheStepsOfTheGuideline() {
    JsonPath incident = Given.incident(Given.aReportedHijack());

    assertEquals(
        List.of("SITE_NOTICE", "MALWARE_CHECK").stream().sorted().toList(),
        incident.getList("steps.findAll { it.obligation == 'REQUIRED' }.id", String.class).stream()
            .sorted()
            .toList());
    assertEquals("it", incident.getString("steps.find { it.id == 'MALWARE_CHECK' }.owner"));
    assertEquals("NGS-10.3b", incident.getString("steps.find { it.id == 'SITE_NOTICE' }.clause"));
    assertEquals(
        "PRODUCT_DEFAULT", incident.getString("steps.find { it.id == 'SESSIONS_REVOKED' }.origin"));
    assertEquals(
        "2026-11-23T01:00:00Z", incident.getString("steps.find { it.id == 'SITE_NOTICE' }.dueAt"));
  }

  @Test
  void theRecoveryFormIsAskedForOnlyWhenNobodyCanSignIn() {
    UUID can = Given.reported(NAGASAKI, Role.STAFF, Given.report("HIJACK", "YES"));
    UUID cannot = Given.reported(NAGASAKI, Role.STAFF, Given.report("HIJACK", "NO"));

    String applies = "steps.find { it.id == 'ACCESS_RECOVERY' }.applies";
    assertEquals(false, Given.incident(can).getBoolean(applies));
    assertEquals(true, Given.incident(cannot).getBoolean(applies));
  }

  @Test
  void whatIsWrongIsSaidFieldByFieldAndNothingIsKept() {
    as(NAGASAKI, Role.STAFF)
        .header("Accept-Language", "en")
        .body(
            """
            {"account": {"id": "%s"}, "kind": "FIRE", "occurredAt": "2026-11-23T09:06:00+09:00",
             "canSignIn": "YES", "description": "x", "links": ["javascript:alert(1)"]}\
            """
                .formatted(UUID.randomUUID()))
        .post("/api/v1/reports")
        .then()
        .statusCode(422)
        .body("errors.field", contains("kind", "occurredAt", "links[0]", "account.id"))
        .body("errors.detail", hasItem(containsString("HIJACK")));
    assertEquals(List.of(), published.events());
  }

  @Test
  void aHijackIsAskedAboutFirstWhereverTheGuidelineHasIt() {
    for (String municipality : List.of(NAGASAKI, Given.FUJI, "ninohe", "chiyoda")) {
      as(municipality, Role.STAFF)
          .get("/api/v1/reports/kinds")
          .then()
          .statusCode(200)
          .body("[0].id", equalTo("HIJACK"))
          .body("[1].id", equalTo("IMPERSONATION"));
    }
  }

  @Test
  void aReporterSeesTheOwnReportsAndTheirOutcome() {
    clock.pass(Duration.ofMinutes(1));
    UUID mine = Given.reported(NAGASAKI, Role.STAFF, Given.report("HIJACK", "YES"));
    UUID anothers = Given.reported(NAGASAKI, Role.HEAD, Given.report("HIJACK", "YES"));
    Given.decide(Role.PR, mine, "dismiss", "{\"reason\": \"担当者の予約投稿でした。\"}");

    String outcome = "items.find { it.incidentId == '%s' }.outcome.".formatted(mine);
    as(NAGASAKI, Role.STAFF)
        .get("/api/v1/reports?limit=200")
        .then()
        .statusCode(200)
        .body(outcome + "stage", equalTo("dismissed"))
        .body(outcome + "reason", equalTo("担当者の予約投稿でした。"))
        .body("items.incidentId", not(hasItem(anothers.toString())));
  }
}
