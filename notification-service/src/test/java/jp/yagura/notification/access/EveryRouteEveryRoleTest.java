package jp.yagura.notification.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.yagura.notification.Api;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.notification.access.Routes.Route;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class EveryRouteEveryRoleTest {
  private static final List<String> ROLES =
      List.of("staff", "head", "pr", "it", "auditor", "admin");

  @Inject Desk desk;
  private final Scene hijack = Scene.hijack();

  @BeforeEach
  void anAlarm() throws InterruptedException {
    desk.clean();
    desk.hear(hijack.reported());
    desk.send();
  }

  private static Response call(Route route, String id, RequestSpecification as) {
    return as.body("{}").header("If-Match", "*").request(route.method(), route.of(id));
  }

  private String idFor(Route route) {
    return route.path().contains("contacts")
        ? Api.as("admin").get(Api.CONTACTS).jsonPath().getString("items[0].id")
        : desk.alerts(hijack).getFirst().id().toString();
  }

  private static List<Route> api() {
    return Routes.all().stream().filter(Route::isApi).toList();
  }

  @Test
  void allRoutesAreFound() {
    assertEquals(10, api().size());
    assertEquals(
        Set.of("/ack/{token}"),
        Set.copyOf(Routes.all().stream().filter(r -> r.roles() == null).map(Route::path).toList()));
  }

  @Test
  void withoutATokenNothingAnswers() {
    for (Route route : api()) {
      var stranger = RestAssured.given().contentType("application/json").body("{}");
      assertEquals(
          401, stranger.request(route.method(), route.of(idFor(route))).statusCode(), "" + route);
    }
  }

  @Test
  void onlyTheRolesOfARouteGetThrough() {
    List<String> wrong = new ArrayList<>();
    for (Route route : api()) {
      String id = idFor(route);
      for (String role : ROLES) {
        int status = call(route, id, Api.as(role)).statusCode();
        boolean may = route.roles() != null && route.roles().contains(role);
        boolean otherRole = status == 403 && route.path().endsWith("/confirm");
        if (status >= 500
            || (may && !otherRole && (status == 401 || status == 403))
            || (!may && status != 403)) {
          wrong.add(route + " as " + role + ": " + status);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void anotherMunicipalityFindsNothing() {
    List<String> wrong = new ArrayList<>();
    for (Route route : api()) {
      String id = idFor(route);
      for (String role : ROLES) {
        if (route.named() && route.roles() != null && route.roles().contains(role)) {
          String contact =
              "{\"role\":\"pr\",\"seat\":\"duty\",\"name\":\"n\",\"address\":\"a@b.example\",\"channel\":\"email\"}";
          String body = route.path().contains("contacts") ? contact : "{}";
          int status =
              Api.as("chiyoda", role)
                  .header("If-Match", "*")
                  .body(body)
                  .request(route.method(), route.of(id))
                  .statusCode();
          if (status != 404) {
            wrong.add(route + " as chiyoda's " + role + ": " + status);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    Api.as("chiyoda", "admin").get(Api.NOTIFICATIONS).then().body("items", hasSize(0));
  }

  @Test
  void pagesSendStrangersToSignIn() {
    for (Route route : Routes.all()) {
      if (!route.isApi() && route.roles() != null && route.method().equals("GET")) {
        var answer =
            RestAssured.given()
                .redirects()
                .follow(false)
                .get(route.of(UUID.randomUUID().toString()));
        assertEquals(302, answer.statusCode(), "" + route);
        assertTrue(answer.header("Location").contains("/protocol/openid-connect/auth"), "" + route);
      }
    }
  }

  @Test
  void aBearerTokenOpensNoForgedForm() {
    RestAssured.given()
        .contentType("application/x-www-form-urlencoded")
        .header("Cookie", "q_session=forged")
        .redirects()
        .follow(false)
        .post("/notifications/" + idFor(api().getFirst()) + "/confirm")
        .then()
        .statusCode(org.hamcrest.Matchers.not(equalTo(200)));
    assertTrue(desk.alerts(hijack).stream().allMatch(alert -> alert.confirmedAt() == null));
  }
}
