package jp.yagura.incident.comment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.Addressee;
import jp.yagura.contract.PersonEvent.PersonMentioned;
import jp.yagura.incident.Given;
import jp.yagura.incident.people.PeopleOf;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is named in a comment is mailed; who is not known is said to the author. */
@QuarkusTest
@WithTestResource(Platform.class)
class NamingPeopleTest {
  private final Published published;

  NamingPeopleTest(Published published) {
    this.published = published;
  }

  @BeforeEach
  void nothingToldYet() {
    published.forget();
  }

  private static ValidatableResponse comment(UUID incident, String text) {
    return Given.pr()
        .body(Map.of("text", text))
        .post("/api/v1/incidents/" + incident + "/comments")
        .then()
        .statusCode(201);
  }

  private List<PersonMentioned> mentioned(UUID incident) {
    return published.events(PersonMentioned.class).stream()
        .filter(it -> it.incident().incidentId().equals(incident))
        .toList();
  }

  @Test
  void theOneWhoIsNamedIsToldWithTheText() {
    UUID incident = Given.aReportedHijack();
    PeopleOf.subject(incident, Role.IT);
    String text = "@中村 拓海さん、端末の確認をお願いします。@中村拓海";
    comment(incident, text)
        .body("mailed", equalTo(List.of("中村 拓海")))
        .body("unmailed", equalTo(List.of()));
    PersonMentioned event = mentioned(incident).getFirst();
    assertEquals(1, mentioned(incident).size());
    assertEquals(text, event.text());
    assertEquals(
        List.of("nakamura.takumi@nagasaki.example"),
        event.to().stream().map(Addressee::email).toList());
  }

  @Test
  void anUnknownNameStaysTextAndTheAuthorIsTold() {
    UUID incident = Given.aReportedHijack();
    comment(incident, "@山本さん と @nagasaki_kanko")
        .body("mailed", equalTo(List.of()))
        .body("unmailed", equalTo(List.of("山本さん", "nagasaki_kanko")));
    assertEquals(List.of(), mentioned(incident));
    Given.pr()
        .get("/api/v1/incidents/" + incident + "/timeline")
        .then()
        .body("items.details.unmailed", hasItem("山本さん、nagasaki_kanko"));
  }

  @Test
  void whoMayNotSeeTheIncidentCannotBeNamed() {
    UUID incident = Given.reported(Given.NAGASAKI, Role.PR, Given.report("HIJACK", "YES"));
    Given.as(Given.NAGASAKI, Role.HEAD).get("/api/v1/incidents").then().statusCode(200);
    Given.pr()
        .get("/api/v1/incidents/" + incident + "/people")
        .then()
        .body("items.name", not(hasItem(PeopleOf.name(Role.HEAD))));
    comment(incident, "@松尾 直子").body("mailed", equalTo(List.of()));
    assertEquals(List.of(), mentioned(incident));
    Given.as(Given.FUJI, Role.PR)
        .get("/api/v1/incidents/" + incident + "/people")
        .then()
        .statusCode(404);
  }
}
