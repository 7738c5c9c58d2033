package jp.yagura.incident.notice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** Fuji's guideline asks for several eyes as far as possible (FJI-8.3); Nagasaki's is silent. */
@QuarkusTest
@WithTestResource(Platform.class)
class ApprovingOnesOwnNoticeTest {

  @Test
  void theAuthorWhoApprovesGivesAReason() {
    String incident =
        Given.reported(Given.FUJI, Role.STAFF, Given.report("HIJACK", "NO")).toString();
    String id =
        NoticeRequests.as(Given.FUJI, Role.PR)
            .body(Map.of("incidentId", incident))
            .post("/api/v1/notices")
            .path("id");
    approve(id, Map.of())
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:yagura:problem:notice-alone"))
        .body("clause", equalTo("FJI-8.3"))
        .body("errors[0].field", equalTo("alone"))
        .body("detail", containsString("(3)(2)に基づき"));
    approve(id, Map.of("alone", "休日の当番が1人のため"))
        .then()
        .statusCode(200)
        .body("state", equalTo("APPROVED"));
    List<String> story =
        NoticeRequests.as(Given.FUJI, Role.PR)
            .get("/api/v1/incidents/" + incident + "/timeline")
            .jsonPath()
            .getList("items.findAll { it.type == 'notice-approved-alone' }.details.reason");
    assertEquals(List.of("休日の当番が1人のため"), story);
  }

  @Test
  void whereItIsSilentTheAuthorApproves() {
    String id = NoticeRequests.draft(NoticeRequests.aReportedHijack()).path("id");
    NoticeRequests.act(id, "approve", Map.of()).then().statusCode(200);
  }

  private static Response approve(String id, Object body) {
    String tag = NoticeRequests.as(Given.FUJI, Role.PR).get("/api/v1/notices/" + id).header("ETag");
    return NoticeRequests.as(Given.FUJI, Role.PR)
        .header("If-Match", tag)
        .body(body)
        .post("/api/v1/notices/" + id + "/approve");
  }
}
