package jp.yagura.incident.access;

import static jp.yagura.kit.access.Role.ADMIN;
import static jp.yagura.kit.access.Role.AUDITOR;
import static jp.yagura.kit.access.Role.HEAD;
import static jp.yagura.kit.access.Role.IT;
import static jp.yagura.kit.access.Role.PR;
import static jp.yagura.kit.access.Role.STAFF;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.yagura.incident.Given;

/**
 * Every route of this service's API and who may use it. A route that is missing here, or that no
 * longer exists, fails a test.
 */
final class Routes {
  static final List<String> ROLES = List.of(STAFF, HEAD, PR, IT, AUDITOR, ADMIN);
  private static final Set<String> EVERYBODY = Set.copyOf(ROLES);
  private static final Set<String> READERS = Set.of(HEAD, PR, IT, AUDITOR, ADMIN);
  private static final Set<String> LEAD = Set.of(PR, ADMIN);

  /** The API of notices is walked by the tests of its own feature. */
  private static final String NOTICES = "/api/v1/notices";

  private Routes() {}

  /**
   * One route.
   *
   * @param roles who may use it on an incident of the own division
   * @param body of the request, or empty
   */
  record Route(String method, String path, Set<String> roles, String body) {
    String name() {
      return method + " " + path;
    }

    boolean named() {
      return path.contains("{id}");
    }

    /** Sends it about an incident or report. */
    Response send(RequestSpecification as, UUID id) {
      RequestSpecification request = as.header("If-Match", "*");
      if (!body.isEmpty()) {
        request.body(body);
      }
      return request.request(method, path.replace("{id}", id.toString()));
    }

    @Override
    public String toString() {
      return name();
    }
  }

  static List<Route> all() {
    String incident = "/api/v1/incidents/{id}";
    return List.of(
        new Route(
            "POST",
            "/api/v1/reports",
            Set.of(STAFF, HEAD, PR, IT, ADMIN),
            Given.report("HIJACK", "YES")),
        new Route("GET", "/api/v1/reports", EVERYBODY, ""),
        new Route("GET", "/api/v1/reports/kinds", EVERYBODY, ""),
        new Route("GET", "/api/v1/reports/{id}", Set.of(STAFF, PR, IT, AUDITOR, ADMIN), ""),
        new Route("GET", "/api/v1/incidents", READERS, ""),
        new Route("GET", incident, READERS, ""),
        new Route("GET", incident + "/timeline", READERS, ""),
        new Route("POST", incident + "/comments", Set.of(HEAD, PR, IT, ADMIN), "{\"text\": \"a\"}"),
        new Route("POST", incident + "/confirm", LEAD, ""),
        new Route("POST", incident + "/dismiss", LEAD, "{\"reason\": \"a\"}"),
        new Route("POST", incident + "/contain", LEAD, ""),
        new Route("POST", incident + "/recover", LEAD, ""),
        new Route("POST", incident + "/close", LEAD, "{}"),
        new Route("POST", incident + "/reopen", LEAD, "{\"reason\": \"a\"}"),
        new Route(
            "POST", incident + "/severity", LEAD, "{\"severity\": \"low\", \"reason\": \"a\"}"),
        new Route("POST", incident + "/steps/SITE_NOTICE/start", LEAD, "{}"),
        new Route("POST", incident + "/steps/SITE_NOTICE/take", LEAD, ""),
        new Route("POST", incident + "/steps/SITE_NOTICE/do", LEAD, "{}"),
        new Route("POST", incident + "/steps/LESSONS/waive", LEAD, "{\"reason\": \"a\"}"),
        new Route("POST", incident + "/steps/SITE_NOTICE/undo", LEAD, "{}"),
        new Route("POST", incident + "/steps/MALWARE_CHECK/start", Set.of(IT), "{}"));
  }

  /** The table's routes as the API description names them. */
  static Set<String> known() {
    Set<String> known = new TreeSet<>();
    all().forEach(it -> known.add(it.name().replaceAll("/steps/\\w+/", "/steps/{stepId}/")));
    return known;
  }

  /** The routes that the running service describes. */
  static Set<String> described() {
    Map<String, Map<String, Object>> paths =
        RestAssured.given()
            .queryParam("format", "json")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getMap("paths");
    Set<String> described = new TreeSet<>();
    paths.forEach(
        (path, methods) -> {
          if (path.startsWith("/api/") && !path.startsWith(NOTICES)) {
            methods.keySet().stream()
                .filter(method -> Set.of("get", "post", "put", "patch", "delete").contains(method))
                .forEach(m -> described.add(m.toUpperCase(Locale.ROOT) + " " + path));
          }
        });
    return described;
  }
}
