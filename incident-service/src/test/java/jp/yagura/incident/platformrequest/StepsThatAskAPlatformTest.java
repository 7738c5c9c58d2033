package jp.yagura.incident.platformrequest;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.incident.ServiceScreens;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** A step that is a request to a platform looks at the requests that were sent. */
@QuarkusTest
@WithTestResource(Platform.class)
class StepsThatAskAPlatformTest extends ServiceScreens {
  private static final String REPORT = "PLATFORM_REPORT";
  private static final Map<String, Object> DONE =
      Map.of("results", Map.of("filedAt", "2026-11-23T09:10:00+09:00"));

  @Test
  void aProductDefaultTakesARequestOrAReason() {
    UUID incident =
        Given.reported(Given.NAGASAKI, Role.STAFF, Given.report("IMPERSONATION", "YES"));
    Given.settle(incident, "EVIDENCE_CAPTURED");
    Given.act(Role.PR, incident, REPORT, "do", DONE)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("note"));

    UUID id = PlatformRequestsOf.drafted(incident, Role.PR);
    Given.act(Role.PR, incident, REPORT, "do", DONE).then().statusCode(422);
    PlatformRequestsOf.act(Role.PR, incident, id, "send", "{}").then().statusCode(200);
    Given.act(Role.PR, incident, REPORT, "do", DONE)
        .then()
        .statusCode(200)
        .body("state", equalTo("done"))
        .body("platformRequests", equalTo(List.of("takedown")));
  }

  @Test
  void aRequestForSomethingElseDoesNotDo() {
    UUID incident =
        Given.reported(Given.NAGASAKI, Role.STAFF, Given.report("IMPERSONATION", "YES"));
    Given.settle(incident, "EVIDENCE_CAPTURED");
    UUID id =
        PlatformRequestsOf.drafted(
            incident, Role.PR, PlatformRequestsOf.DRAFT.replace("takedown", "stop-ads"));
    PlatformRequestsOf.act(Role.PR, incident, id, "send", "{}").then().statusCode(200);

    Given.act(Role.PR, incident, REPORT, "do", DONE).then().statusCode(422);
  }

  @Test
  void whatTheGuidelineDemandsIsNotSaidToBeDoneWithoutIt() {
    UUID incident = Given.reported(Given.FUJI, Role.STAFF, Given.report("IMPERSONATION", "YES"));
    fuji(
            incident,
            "EVIDENCE_CAPTURED",
            "{\"results\": {\"capturedAt\": \"2026-11-23T09:10:00+09:00\"}}")
        .then()
        .statusCode(200);
    String done = "{\"note\": \"電話した\", \"results\": {\"filedAt\": \"2026-11-23T09:10:00+09:00\"}}";

    fuji(incident, "PLATFORM_DELETE_REQUEST", done)
        .then()
        .statusCode(409)
        .body("type", endsWith("platform-request-first"))
        .body("clause", equalTo("FJI-10.2a"));

    String all = PlatformRequestsOf.path(incident);
    Response made = Given.as(Given.FUJI, Role.PR).body(PlatformRequestsOf.DRAFT).post(all);
    Given.as(Given.FUJI, Role.PR)
        .header("If-Match", made.header("ETag"))
        .body("{}")
        .post(all + "/" + made.path("id") + "/send")
        .then()
        .statusCode(200);
    fuji(incident, "PLATFORM_DELETE_REQUEST", done).then().statusCode(200);
  }

  @Test
  void theCardShowsTheRequestsAndTheTicketStandsReady() throws InterruptedException {
    for (String language : new String[] {"ja", "en"}) {
      UUID incident =
          Given.reported(Given.NAGASAKI, Role.STAFF, Given.report("IMPERSONATION", "YES"));
      Given.settle(incident, "EVIDENCE_CAPTURED");
      var pr = someone("nagasaki-pr", 1280).open("/incidents/" + incident + "?lang=" + language);
      Page page = pr.page();
      var card = page.locator("#step-" + REPORT);
      card.locator("a[href*=platform-requests]").click();
      page.locator("a[href*='platform=x&']").click();
      assertTrue(page.locator("input[name=purpose][value=takedown]").isChecked());
      PlatformRequestsOf.sent(incident);
      pr.open("/incidents/" + incident + "?lang=" + language);
      assertTrue(card.innerText().contains("0123456"));
      card.locator("details.act > summary").first().click();
      assertEquals("0123456", page.locator("#" + REPORT + "-ticket").inputValue());
      pr.looked("step-with-platform-request", language);
      card.locator("button[value=do]").click();
      page.locator("#step-" + REPORT + "[data-s=DONE]").waitFor();
    }
    nothingWrong();
  }

  private static Response fuji(UUID incident, String step, String body) {
    long version =
        Given.as(Given.FUJI, Role.PR)
            .get("/api/v1/incidents/" + incident)
            .jsonPath()
            .getLong("steps.find { it.id == '%s' }.version".formatted(step));
    return Given.as(Given.FUJI, Role.PR)
        .header("If-Match", "\"v%d\"".formatted(version))
        .body(body)
        .post("/api/v1/incidents/{id}/steps/{step}/do", incident, step);
  }
}
