package jp.yagura.incident.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.contract.IncidentEvent.NoticePublished;
import jp.yagura.contract.IncidentEvent.NoticeWithdrawn;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class PublishingANoticeTest {
  private static final Map<String, String> NEXT =
      Map.of("kind", "UPDATE", "title", "続報の件名", "body", "続報の本文");

  @Inject Published published;

  @BeforeEach
  void nothingToldYet() {
    published.forget();
  }

  @Test
  void aDraftBeginsWithTheTemplateAndTheFactsOfTheIncident() {
    NoticeRequests.draft(NoticeRequests.aReportedHijack())
        .then()
        .statusCode(201)
        .body("state", equalTo("DRAFT"))
        .body("text.title", containsString("長崎市のXアカウント「"))
        .body("text.body", containsString("nagasaki_secret_kanko"))
        .body("text.body", containsString("11月23日（月）8時55分"))
        .body("text.body", containsString("不正に利用されているおそれがあります"))
        .body("text.body", containsString("長崎市 広報広聴課"))
        .body("text.body", not(containsString("山田")))
        .body("text.titleEn", containsString("Nagasaki City"));
  }

  @Test
  void theSameKeyDraftsOneNotice() {
    String incident = NoticeRequests.aReportedHijack();
    String key = UUID.randomUUID().toString();
    var body = Map.of("incidentId", incident);
    String one =
        NoticeRequests.pr()
            .header("Idempotency-Key", key)
            .body(body)
            .post("/api/v1/notices")
            .path("id");
    String two =
        NoticeRequests.pr()
            .header("Idempotency-Key", key)
            .body(body)
            .post("/api/v1/notices")
            .path("id");
    assertEquals(one, two);
    NoticeRequests.pr()
        .get("/api/v1/notices?incidentId=" + incident)
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void onlyAnApprovedTextIsPublished() {
    String id = NoticeRequests.draft(NoticeRequests.aReportedHijack()).path("id");
    NoticeRequests.act(id, "publish", Map.of()).then().statusCode(409);
    NoticeRequests.act(id, "approve", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("APPROVED"));
    NoticeRequests.act(id, "publish", Map.of())
        .then()
        .statusCode(200)
        .body("state", equalTo("PUBLISHED"));
    NoticePublished told = published.events(NoticePublished.class).getLast();
    assertEquals(1, told.revision());
    assertEquals("/public/nagasaki/notices/" + id, told.path());
  }

  @Test
  void aTextWithBlanksOfTheTemplateIsNotApproved() {
    String incident = NoticeRequests.aReportedHijack();
    String id =
        NoticeRequests.pr()
            .body(Map.of("incidentId", incident, "kind", "FINAL"))
            .post("/api/v1/notices")
            .path("id");
    NoticeRequests.act(id, "approve", Map.of())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:yagura:problem:notice-blanks-left"));
  }

  @Test
  void anUpdateIsANewRevisionAndTheOldOneStaysInTheHistory() {
    String id = NoticeRequests.aPublishedNotice().toString();
    String tag = NoticeRequests.pr().get("/api/v1/notices/" + id).header("ETag");
    NoticeRequests.pr()
        .header("If-Match", tag)
        .body(NEXT)
        .put("/api/v1/notices/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("REVISING"));
    NoticeRequests.act(id, "approve", Map.of()).then().statusCode(200);
    NoticeRequests.act(id, "publish", Map.of())
        .then()
        .statusCode(200)
        .body("revisions", hasSize(2))
        .body("revisions[1].text.title", equalTo("続報の件名"));
    assertEquals(
        List.of(1, 2),
        published.events(NoticePublished.class).stream().map(NoticePublished::revision).toList());
  }

  @Test
  void whoReadAnOlderVersionOverwritesNothing() {
    String id = NoticeRequests.draft(NoticeRequests.aReportedHijack()).path("id");
    String tag = NoticeRequests.pr().get("/api/v1/notices/" + id).header("ETag");
    NoticeRequests.act(id, "approve", Map.of()).then().statusCode(200);
    NoticeRequests.pr()
        .header("If-Match", tag)
        .body(NEXT)
        .put("/api/v1/notices/" + id)
        .then()
        .statusCode(412);
    NoticeRequests.pr().body(NEXT).put("/api/v1/notices/" + id).then().statusCode(428);
  }

  @Test
  void whatIsWithdrawnStaysWithdrawn() {
    String id = NoticeRequests.aPublishedNotice().toString();
    NoticeRequests.act(id, "withdraw", Map.of("reason", " ")).then().statusCode(422);
    NoticeRequests.act(id, "withdraw", Map.of("reason", "復旧したため")).then().statusCode(200);
    assertEquals("復旧したため", published.events(NoticeWithdrawn.class).getLast().reason());
    NoticeRequests.act(id, "publish", Map.of()).then().statusCode(409);
  }

  @Test
  void everyActStandsInTheTimelineOfTheIncident() {
    String id = NoticeRequests.aPublishedNotice().toString();
    String incident = NoticeRequests.pr().get("/api/v1/notices/" + id).path("incidentId");
    List<String> types =
        NoticeRequests.pr().get("/api/v1/incidents/" + incident + "/timeline").path("items.type");
    assertTrue(types.containsAll(List.of("notice-drafted", "notice-approved", "notice-published")));
  }

  @Test
  void onlyPublicRelationsWrites() {
    String id = NoticeRequests.aPublishedNotice().toString();
    for (String role : List.of(Role.STAFF, Role.HEAD, Role.IT, Role.AUDITOR, Role.ADMIN)) {
      NoticeRequests.as("nagasaki", role)
          .header("If-Match", "*")
          .post("/api/v1/notices/" + id + "/approve")
          .then()
          .statusCode(403);
    }
    NoticeRequests.as("chiyoda", Role.PR).get("/api/v1/notices/" + id).then().statusCode(404);
    assertFalse(
        NoticeRequests.as("chiyoda", Role.PR)
            .get("/api/v1/notices")
            .<List<String>>path("items.id")
            .contains(id));
  }
}
