package jp.yagura.incident.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.yagura.incident.Given;
import jp.yagura.incident.access.Routes.Route;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route × every role × another municipality. */
@QuarkusTest
@WithTestResource(Platform.class)
class WhoMayDoWhatTest {
  private static final Set<Integer> TURNED_AWAY = Set.of(401, 403, 404);

  static Stream<Route> routes() {
    return Routes.all().stream();
  }

  @Test
  void everyRouteHasItsEntry() {
    assertEquals(Routes.described(), Routes.known());
  }

  @ParameterizedTest
  @MethodSource("routes")
  void eachRoleMayDoWhatTheTableSaysAndNothingElse(Route route) {
    for (String role : Routes.ROLES) {
      Response answer = route.send(Given.as(Given.NAGASAKI, role), subject(route));
      boolean may = route.roles().contains(role);
      assertEquals(
          may,
          !TURNED_AWAY.contains(answer.statusCode()),
          () -> role + " " + answer.statusCode() + " " + answer.asString());
      assertTrue(answer.statusCode() < 500, answer::asString);
    }
  }

  @ParameterizedTest
  @MethodSource("routes")
  void withoutATokenNothing(Route route) {
    Response answer =
        route.send(RestAssured.given().contentType(ContentType.JSON), UUID.randomUUID());

    assertEquals(401, answer.statusCode());
  }

  @ParameterizedTest
  @MethodSource("routes")
  void anotherMunicipalityFindsNothing(Route route) {
    UUID id = subject(route);
    for (String role : Routes.ROLES) {
      Response answer = route.send(Given.as(Given.FUJI, role), id);
      if (route.named()) {
        int expected = mayPassTheGate(route, role) ? 404 : 403;
        assertEquals(expected, answer.statusCode(), () -> role + " " + answer.asString());
      } else {
        assertFalse(answer.asString().contains(id.toString()), role);
      }
    }
  }

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

  /** A role that the route takes at all is told 404; any other 403, whatever the id. */
  private static boolean mayPassTheGate(Route route, String role) {
    if (route.path().contains("/steps/")) {
      return Set.of(Role.PR, Role.IT, Role.HEAD, Role.ADMIN).contains(role);
    }
    return route.roles().contains(role) || route.path().equals("/api/v1/reports/{id}");
  }

  /** A fresh one for each try, so that no try depends on the one before. */
  private static UUID subject(Route route) {
    if (!route.path().startsWith("/api/v1/reports/{id}")) {
      return Given.aReportedHijack();
    }
    return UUID.fromString(
        Given.as(Given.NAGASAKI, Role.STAFF)
            .body(Given.report("HIJACK", "YES"))
            .post("/api/v1/reports")
            .path("reportId"));
  }
}
