package jp.yagura.incident.handover;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.yagura.contract.PersonEvent.HandoverAnswered;
import jp.yagura.contract.PersonEvent.HandoverOffered;
import jp.yagura.incident.Given;
import jp.yagura.incident.people.PeopleOf;
import jp.yagura.incident.work.WorkOf;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lead and a step go from one person to another when that one accepts, and not before. */
@QuarkusTest
@WithTestResource(Platform.class)
class HandingOverTest {
  private static final String STEP = "EVIDENCE_CAPTURED";
  private final Published published;

  HandingOverTest(Published published) {
    this.published = published;
  }

  @BeforeEach
  void nothingToldYet() {
    published.forget();
  }

  private static ValidatableResponse all(UUID incident) {
    return Given.pr().get("/api/v1/incidents/" + incident + "/handovers").then().statusCode(200);
  }

  private static UUID offered(String by, UUID incident, @Nullable String step, String to) {
    return HandoversOf.offer(by, incident, step, to)
        .then()
        .statusCode(201)
        .body("state", equalTo("offered"))
        .extract()
        .jsonPath()
        .getUUID("id");
  }

  private static String holder(UUID incident) {
    return Given.incident(incident)
        .getString("steps.find { it.id == '%s' }.by.name".formatted(STEP));
  }

  private static List<String> work(String role, UUID incident) {
    String number = Given.incident(incident).getString("number");
    return WorkOf.all(Given.NAGASAKI, role)
        .getList("mine.findAll { it.number == '" + number + "' }.kind");
  }

  @Test
  void theGiverLeadsUntilTheReceiverAccepts() {
    UUID incident = Given.aReportedHijack();
    all(incident).body("lead", nullValue());
    Given.pr().put("/api/v1/incidents/" + incident + "/handovers/lead").then().statusCode(200);
    assertTrue(work(Role.PR, incident).contains("report"), "the lead has it as the own");

    UUID id = offered(Role.PR, incident, null, Role.ADMIN);
    all(incident).body("lead.name", equalTo(PeopleOf.name(Role.PR)));
    assertEquals(1, published.events(HandoverOffered.class).size());
    assertEquals(
        "hayashida.yuka@nagasaki.example",
        published.events(HandoverOffered.class).getFirst().to().email());
    assertTrue(work(Role.ADMIN, incident).contains("handover"));

    HandoversOf.answer(Role.PR, incident, id, "accept")
        .then()
        .statusCode(403)
        .body("type", containsString("handover-answered-by-receiver"));
    HandoversOf.answer(Role.ADMIN, incident, id, "accept").then().statusCode(200);
    all(incident).body("lead.name", equalTo(PeopleOf.name(Role.ADMIN)));
    var answer = published.events(HandoverAnswered.class).getFirst();
    assertTrue(answer.accepted());
    assertEquals("tanaka.misaki@nagasaki.example", Objects.requireNonNull(answer.to()).email());
    assertTrue(work(Role.ADMIN, incident).contains("report"), "mine follows");
    assertTrue(!work(Role.PR, incident).contains("report"));
    assertTrue(
        Given.timeline(incident)
            .containsAll(List.of("lead-taken", "handover-offered", "handover-accepted")));
    HandoversOf.answer(Role.ADMIN, incident, id, "decline")
        .then()
        .statusCode(409)
        .body("type", containsString("handover-is-accepted"));
  }

  @Test
  void aStepGoesOverWhenItIsAccepted() {
    UUID incident = Given.aConfirmedHijack();
    HandoversOf.offer(Role.PR, incident, STEP, Role.ADMIN)
        .then()
        .statusCode(409)
        .body("type", containsString("handover-step-not-in-hand"));
    Given.act(Role.PR, incident, STEP, "start", Map.of()).then().statusCode(200);
    UUID id = offered(Role.PR, incident, STEP, Role.ADMIN);
    assertEquals(PeopleOf.name(Role.PR), holder(incident));
    HandoversOf.offer(Role.PR, incident, STEP, Role.ADMIN)
        .then()
        .statusCode(409)
        .body("type", containsString("handover-offered-already"));
    HandoversOf.answer(Role.ADMIN, incident, id, "accept").then().statusCode(200);
    assertEquals(PeopleOf.name(Role.ADMIN), holder(incident));
    assertTrue(Given.timeline(incident).contains("step-handover-accepted"));
  }

  @Test
  void whoDeclinesOrIsAskedNoMoreChangesNothing() {
    UUID incident = Given.aConfirmedHijack();
    UUID id = offered(Role.PR, incident, null, Role.ADMIN);
    HandoversOf.answer(Role.ADMIN, incident, id, "decline").then().statusCode(200);
    all(incident).body("lead", nullValue());
    UUID again = offered(Role.PR, incident, null, Role.ADMIN);
    HandoversOf.answer(Role.PR, incident, again, "withdraw").then().statusCode(200);
    HandoversOf.answer(Role.ADMIN, incident, again, "accept").then().statusCode(409);
    all(incident).body("items.state", equalTo(List.of("withdrawn", "declined")));
    assertTrue(!work(Role.ADMIN, incident).contains("handover"));
  }

  @Test
  void onlyWhoCanDoItIsAsked() {
    UUID incident = Given.aConfirmedHijack();
    HandoversOf.offer(Role.PR, incident, null, Role.IT)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("to"))
        .body("errors.code", not(hasItem("handover-receiver-unknown")));
    HandoversOf.offer(Role.IT, incident, null, Role.ADMIN).then().statusCode(403);
    Given.pr()
        .body("{\"to\": \"nobody\", \"note\": \" \"}")
        .post("/api/v1/incidents/" + incident + "/handovers")
        .then()
        .statusCode(422)
        .body("errors.field", equalTo(List.of("to", "note")));
    Given.pr()
        .body("{\"stepId\": \"NONE\", \"to\": \"nobody\", \"note\": \"a\"}")
        .post("/api/v1/incidents/" + incident + "/handovers")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("stepId"));
  }
}
