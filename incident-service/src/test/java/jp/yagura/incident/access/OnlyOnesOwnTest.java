package jp.yagura.incident.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** What a role may see at all, it sees of its own division or of its own reports only. */
@QuarkusTest
@WithTestResource(Platform.class)
class OnlyOnesOwnTest {
  @Test
  void aHeadFindsOnlyTheIncidentsOfTheOwnDivision() {
    UUID others = Given.reported(Given.NAGASAKI, Role.PR, Given.report("HIJACK", "YES"));
    UUID own = Given.aReportedHijack();

    Given.as(Given.NAGASAKI, Role.HEAD)
        .get("/api/v1/incidents/{id}", others)
        .then()
        .statusCode(404);
    List<String> divisions =
        Given.as(Given.NAGASAKI, Role.HEAD)
            .get("/api/v1/incidents?limit=200")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items.division");
    assertEquals(Set.of("観光政策課"), Set.copyOf(divisions));
    Given.as(Given.NAGASAKI, Role.HEAD).get("/api/v1/incidents/{id}", own).then().statusCode(200);
  }

  @Test
  void aReporterReadsNobodyElsesReport() {
    String report =
        Given.as(Given.NAGASAKI, Role.PR)
            .body(Given.report("HIJACK", "YES"))
            .post("/api/v1/reports")
            .path("reportId");

    Given.as(Given.NAGASAKI, Role.STAFF).get("/api/v1/reports/{id}", report).then().statusCode(404);
  }
}
