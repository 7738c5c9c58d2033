package jp.yagura.kit;

import static io.restassured.RestAssured.given;
import static jp.yagura.kit.RefusingBadInputTest.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * Another municipality's token finds nothing, a wrong role may nothing, and what happened stays
 * written.
 */
@QuarkusTest
@WithTestResource(Platform.class)
class KeepingMunicipalitiesApartTest {
  @Inject AgroalDataSource database;

  @Test
  void anotherMunicipalityFindsNothing() {
    String id =
        as(Role.PR)
            .body("{\"name\":\"長崎だけ\",\"flavour\":\"SWEET\"}")
            .post("/api/v1/things")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    as(Role.PR).get("/api/v1/things/" + id).then().statusCode(200);
    given()
        .header("Authorization", Tokens.bearer("fuji", Role.PR))
        .get("/api/v1/things/" + id)
        .then()
        .statusCode(404);
    given()
        .header("Authorization", Tokens.bearer("fuji", Role.PR))
        .get("/api/v1/things")
        .then()
        .body("name", not(hasItem("長崎だけ")));
  }

  @Test
  void aWrongRoleAndNobodyAreTurnedAway() {
    as(Role.STAFF)
        .get("/api/v1/things/broken")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
    given()
        .get("/api/v1/things")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "Bearer");
    given()
        .header("Authorization", "Bearer nonsense")
        .get("/api/v1/things")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void aRouteWithoutRolesIsClosedToAll() {
    as(Role.PR).delete("/api/v1/things/everything").then().statusCode(403);
  }

  @Test
  void theAuditLogCannotBeRewritten() throws SQLException {
    as(Role.PR)
        .body("{\"name\":\"記録\",\"flavour\":\"SOUR\"}")
        .post("/api/v1/things")
        .then()
        .statusCode(201);
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThrows(
          SQLException.class, () -> statement.executeUpdate("update audit_log set actor = 'x'"));
      assertThrows(SQLException.class, () -> statement.executeUpdate("delete from audit_log"));
    }
  }
}
