package jp.yagura.incident.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** Fuji handles fakes and hijacks under one playbook, of which some steps are for a hijack only. */
@QuarkusTest
@WithTestResource(Platform.class)
class StepsOfAJoinedIncidentTest {
  private static final String INCIDENTS = "/api/v1/incidents/";

  private static JsonPath incident(UUID id) {
    return Given.as(Given.FUJI, Role.PR).get(INCIDENTS + id).jsonPath();
  }

  private static boolean owesANewPassword(UUID id) {
    return incident(id).getList("steps.findAll { it.applies }.id").contains("PASSWORD_CHANGE");
  }

  @Test
  void theyFollowWhatItIsAboutByNow() {
    UUID fake = Given.reported(Given.FUJI, Role.STAFF, Given.report("IMPERSONATION", "YES"));
    assertFalse(owesANewPassword(fake));
    String number = incident(fake).getString("number");
    String hijack = Given.report("HIJACK", "YES");
    String report =
        Given.as(Given.FUJI, Role.STAFF)
            .body(hijack.substring(0, hijack.lastIndexOf('}')) + ", \"joins\": \"" + number + "\"}")
            .post("/api/v1/reports")
            .path("reportId");
    assertTrue(owesANewPassword(fake));
    Given.as(Given.FUJI, Role.PR)
        .header("If-Match", "*")
        .post("/api/v1/reports/" + report + "/separate")
        .then()
        .statusCode(200);
    assertFalse(owesANewPassword(fake));
  }

  @Test
  void noTargetRunsAnyMoreWhereItWasJoined() {
    UUID into = Given.reported(Given.FUJI, Role.STAFF, Given.report("IMPERSONATION", "YES"));
    UUID joined = Given.reported(Given.FUJI, Role.STAFF, Given.report("IMPERSONATION", "YES"));
    assertFalse(targets(joined).isEmpty());
    Given.as(Given.FUJI, Role.PR)
        .header("If-Match", "*")
        .body(Map.of("into", incident(into).getString("number")))
        .post(INCIDENTS + joined + "/join")
        .then()
        .statusCode(200);
    assertEquals(List.of(), targets(joined));
    assertFalse(targets(into).isEmpty());
  }

  private static List<String> targets(UUID id) {
    return incident(id).getList("steps.findAll { it.dueAt != null }.dueAt");
  }
}
