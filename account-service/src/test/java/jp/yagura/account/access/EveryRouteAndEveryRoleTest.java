package jp.yagura.account.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.yagura.account.Api;
import jp.yagura.account.Given;
import jp.yagura.account.register.AccountView;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.Test;

/** Every route, asked by everybody: the table says who gets in, and a route without a row fails. */
@QuarkusTest
@WithTestResource(Platform.class)
class EveryRouteAndEveryRoleTest {
  private static final Set<String> ROLES = Set.of("staff", "head", "pr", "it", "auditor", "admin");
  private static final String ALL = "staff head pr it auditor admin";
  private static final String PUBLIC = "everybody";

  private static final Map<String, String> MAY =
      Map.ofEntries(
          Map.entry("GET /api/v1/accounts json", ALL),
          Map.entry("POST /api/v1/accounts json", "pr admin"),
          Map.entry("GET /api/v1/accounts/{id} json", ALL),
          Map.entry("PUT /api/v1/accounts/{id} json", "head pr admin"),
          Map.entry("GET /api/v1/accounts/{id}/history json", ALL),
          Map.entry("POST /api/v1/accounts/{id}/state json", "pr admin"),
          Map.entry("GET /api/v1/accounts/{id}/stages json", ALL),
          Map.entry("POST /api/v1/accounts/{id}/stages json", "head pr admin"),
          Map.entry("GET /accounts html", ALL),
          Map.entry("GET /accounts/export.csv html", ALL),
          Map.entry("GET /accounts/{id} html", ALL),
          Map.entry("GET /accounts/new html", "pr admin"),
          Map.entry("POST /accounts/new html", "pr admin"),
          Map.entry("GET /accounts/{id}/edit html", "head pr admin"),
          Map.entry("POST /accounts/{id}/edit html", "head pr admin"),
          Map.entry("POST /accounts/{id}/state html", "pr admin"),
          Map.entry("POST /accounts/{id}/stages html", "head pr admin"),
          Map.entry("GET /accounts/{id}/retire html", "head pr admin"),
          Map.entry("POST /accounts/{id}/retire html", "head pr admin"),
          Map.entry("GET /public/{municipality}/accounts json", PUBLIC),
          Map.entry("GET /public/{municipality}/check json", PUBLIC),
          Map.entry("GET /public/{municipality}/accounts html", PUBLIC),
          Map.entry("GET /en/public/{municipality}/accounts html", PUBLIC),
          Map.entry("GET /public/{municipality}/check html", PUBLIC),
          Map.entry("GET /en/public/{municipality}/check html", PUBLIC),
          Map.entry("GET /.well-known/official-accounts.json json", PUBLIC));

  @Inject Given given;

  @Test
  void everyRouteHasARow() {
    assertEquals(new TreeSet<>(MAY.keySet()), Routes.all());
  }

  @Test
  void theApiLetsInWhomTheTableNames() {
    Map<String, Integer> answers = new TreeMap<>();
    Map<String, Integer> expected = new TreeMap<>();
    for (String route : routes("json")) {
      for (String role : ROLES) {
        boolean may = Arrays.asList(MAY.getOrDefault(route, "").split(" ")).contains(role);
        expected.put(route + " " + role, may ? done(route) : 403);
        answers.put(route + " " + role, call(route, Api.as(role), given.anAccount()));
      }
      expected.put(route + " nobody", 401);
      answers.put(
          route + " nobody",
          call(route, given().contentType("application/json"), given.anAccount()));
    }
    assertEquals(expected, answers);
  }

  @Test
  void anotherMunicipalityFindsNothing() {
    Map<String, Integer> answers = new TreeMap<>();
    Map<String, Integer> expected = new TreeMap<>();
    AccountView ours = given.anAccount();
    for (String route : routes("json").stream().filter(r -> r.contains("{id}")).toList()) {
      for (String role : MAY.getOrDefault(route, "").split(" ")) {
        expected.put(route + " " + role, 404);
        answers.put(route + " " + role, call(route, Api.as("chiyoda", role), ours));
      }
    }
    assertEquals(expected, answers);
    assertEquals(ours, given.now(ours));
  }

  @Test
  void pagesLetInWhomTheTableNames() {
    Map<String, Integer> answers = new TreeMap<>();
    Map<String, Integer> expected = new TreeMap<>();
    for (String role : ROLES) {
      SignedIn person = SignedIn.as("nagasaki", role);
      for (String route : routes("html")) {
        boolean may = Arrays.asList(MAY.getOrDefault(route, "").split(" ")).contains(role);
        expected.put(route + " " + role, !may ? 403 : route.startsWith("GET") ? 200 : 422);
        answers.put(route + " " + role, person.call(path(route, given.anAccount()), verb(route)));
      }
    }
    SignedIn stranger = SignedIn.as("chiyoda", "admin");
    for (String route : routes("html").stream().filter(r -> r.contains("{id}")).toList()) {
      expected.put(route + " stranger", 404);
      answers.put(route + " stranger", stranger.call(path(route, given.anAccount()), verb(route)));
    }
    assertEquals(expected, answers);
  }

  @Test
  void whoIsNotSignedInIsSentToSignIn() {
    for (String route : routes("html").stream().filter(r -> r.startsWith("GET")).toList()) {
      int status =
          given()
              .redirects()
              .follow(false)
              .get(path(route, given.anAccount()))
              .then()
              .extract()
              .statusCode();
      assertEquals(302, status, route);
    }
  }

  @Test
  void residentsNeedNoToken() {
    for (String route : MAY.keySet().stream().filter(r -> PUBLIC.equals(MAY.get(r))).toList()) {
      String accept = route.endsWith("html") ? "text/html" : "application/json";
      given()
          .accept(accept)
          .queryParam("q", "a")
          .get(path(route, given.anAccount()))
          .then()
          .statusCode(200);
    }
  }

  private static List<String> routes(String kind) {
    return MAY.entrySet().stream()
        .filter(row -> !row.getValue().equals(PUBLIC) && row.getKey().endsWith(kind))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static int done(String route) {
    return route.equals("POST /api/v1/accounts json") ? 201 : 200;
  }

  private static int call(String route, RequestSpecification as, AccountView account) {
    Map<String, Object> body = new HashMap<>();
    if (route.contains("/state")) {
      body.putAll(Map.of("to", "suspended", "reason", "試験"));
    } else if (route.contains("/stages")) {
      body.put("stages", Map.of("BACK_LINK", Map.of("on", "2026-11-23")));
    } else if (route.startsWith("POST")) {
      body.putAll(Given.anEntry());
    } else {
      body.putAll(Given.entryOf(account));
    }
    RequestSpecification request = as.header("If-Match", "\"v0\"");
    return (verb(route).equals("GET") ? request : request.body(body))
        .request(verb(route), path(route, account))
        .statusCode();
  }

  private static String verb(String route) {
    return route.substring(0, route.indexOf(' '));
  }

  private static String path(String route, AccountView account) {
    return route
        .split(" ")[1]
        .replace("{id}", account.id().toString())
        .replace("{municipality}", "nagasaki");
  }
}
