package jp.yagura.incident.platformrequest;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import jp.yagura.incident.AuditLog;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class PlatformRequestApiTest {
  private final AuditLog audit;

  PlatformRequestApiTest(AuditLog audit) {
    this.audit = audit;
  }

  @Test
  void aRequestGoesFromDraftToAnswer() throws Exception {
    UUID incident = Given.aReportedHijack();
    UUID id = PlatformRequestsOf.drafted(incident, Role.PR);

    PlatformRequestsOf.act(Role.PR, incident, id, "send", "{}")
        .then()
        .statusCode(200)
        .body("state", equalTo("sent"))
        .body("ticket", nullValue())
        .body("nextChaseAt", notNullValue());
    PlatformRequestsOf.act(Role.PR, incident, id, "ticket", "{\"ticket\": \"77\"}")
        .then()
        .statusCode(200)
        .body("ticket", equalTo("77"));
    PlatformRequestsOf.act(Role.ADMIN, incident, id, "acknowledge", "{}")
        .then()
        .statusCode(200)
        .body("state", equalTo("acknowledged"));
    PlatformRequestsOf.act(Role.HEAD, incident, id, "refuse", "{\"reason\": \"規約に反しない\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("refused"))
        .body("answer", equalTo("規約に反しない"))
        .body("nextChaseAt", nullValue());
    PlatformRequestsOf.act(Role.PR, incident, id, "finish", "{}")
        .then()
        .statusCode(409)
        .body("type", endsWith("platform-request-is-refused"));
    PlatformRequestsOf.act(Role.PR, incident, id, "undo", "{}")
        .then()
        .statusCode(200)
        .body("state", equalTo("acknowledged"));

    List<String> told = Given.timeline(incident);
    assertTrue(
        told.containsAll(
            List.of(
                "platform-request-drafted",
                "platform-request-sent",
                "platform-request-ticket",
                "platform-request-acknowledged",
                "platform-request-refused",
                "platform-request-taken-back")),
        told::toString);
    assertEquals(1, audit.entries("platform-request-refused", "" + id).size());
  }

  @Test
  void severalRequestsBelongToOneIncident() {
    UUID incident = Given.aReportedHijack();
    UUID first = PlatformRequestsOf.sent(incident);
    UUID second = PlatformRequestsOf.drafted(incident, Role.HEAD);

    var items =
        Given.as(Given.NAGASAKI, Role.AUDITOR)
            .get(PlatformRequestsOf.path(incident))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertEquals(2, items.getList("items").size());
    assertEquals("pr", items.getString("items.find { it.id == '%s' }.owner".formatted(first)));
    assertEquals("head", items.getString("items.find { it.id == '%s' }.owner".formatted(second)));
  }

  @Test
  void whoeverReadAnOldStateIsToldSo() {
    UUID incident = Given.aReportedHijack();
    UUID id = PlatformRequestsOf.sent(incident);

    Given.pr()
        .header("If-Match", "\"v0\"")
        .body("{}")
        .post(PlatformRequestsOf.path(incident) + "/" + id + "/finish")
        .then()
        .statusCode(412);
  }

  @Test
  void creatingTwiceWithOneKeyCreatesOne() {
    UUID incident = Given.aReportedHijack();
    String key = "" + UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      Given.pr()
          .header("Idempotency-Key", key)
          .body(PlatformRequestsOf.DRAFT)
          .post(PlatformRequestsOf.path(incident))
          .then()
          .statusCode(201);
    }
    assertEquals(
        1, Given.pr().get(PlatformRequestsOf.path(incident)).jsonPath().getList("items").size());
  }

  @Test
  void picturesOfAnotherIncidentDoNotGoWithIt() {
    UUID incident = Given.aReportedHijack();
    Given.pr()
        .body(
            PlatformRequestsOf.DRAFT.replace(
                "\"platform\"", "\"evidence\": [\"%s\"], \"platform\"".formatted(incident)))
        .post(PlatformRequestsOf.path(incident))
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("evidence"));
  }

  @Test
  void aRequestIsFoundInItsOwnIncidentOnly() {
    UUID id = PlatformRequestsOf.sent(Given.aReportedHijack());
    Given.pr()
        .get(PlatformRequestsOf.path(Given.aReportedHijack()) + "/" + id)
        .then()
        .statusCode(404);
  }
}
