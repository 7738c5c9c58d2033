package jp.yagura.notification.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.yagura.notification.Api;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Person;
import jp.yagura.notification.Scene;
import jp.yagura.testkit.Browser;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.access.Route;
import jp.yagura.testkit.access.Routes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whatever is sent to a page, and forms that did not come from one. */
@QuarkusTest
@WithTestResource(Platform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NonsenseAndForgeryTest {
  private static final Map<String, String> NOTHING = Map.of("version", "999", "reason", "");

  @Inject Desk desk;
  private Browser browser;
  private Scene hijack = Scene.hijack();

  @BeforeAll
  void open() {
    browser = Browser.cleared();
  }

  @AfterAll
  void close() {
    browser.clear();
  }

  @BeforeEach
  void anAlarm() throws InterruptedException {
    desk.clean();
    hijack = Scene.hijack();
    desk.hear(hijack.reported());
    desk.send();
  }

  private static List<Route> pages() {
    return Routes.here().stream().filter(r -> !r.api() && !r.open()).toList();
  }

  private String path(Route route) {
    return at(
        route,
        route.path().contains("contacts")
            ? Api.as("admin").get(Api.CONTACTS).jsonPath().getString("items[0].id")
            : desk.alerts(hijack).getFirst().id().toString());
  }

  private static String at(Route route, String id) {
    return route.at(Map.of("id", id));
  }

  private static int call(Person person, Route route, String path) {
    return route.verb().equals("GET")
        ? person.get(path).status()
        : person.post(path, person.place(), NOTHING).status();
  }

  /** Signed in, and on a page whose form has a token if the role has one. */
  private Person as(String municipality, String role) {
    String page =
        switch (role) {
          case "admin" -> "/notifications/contacts/new";
          case "pr", "it", "head" -> "/notifications/mine";
          default -> "/notifications";
        };
    return Person.signedIn(browser, municipality + "-" + role, 1280, page);
  }

  @Test
  void nonsenseInAFormIsNeverAFault() {
    Person admin = as("nagasaki", "admin");
    List<String> wrong = new ArrayList<>();
    List<String> values =
        List.of("", " ", "x".repeat(5000), "\u0000\u0007", "あ".repeat(300), "<b>", "7", "-1");
    for (Route route : pages()) {
      for (String id : List.of("1", "%00", "..%2f", "あ", UUID.randomUUID().toString())) {
        String path = at(route, id.equals("あ") ? "%E3%81%82" : id);
        note(wrong, route + " " + id, call(admin, route, path), true);
      }
      for (String value : values) {
        if (route.verb().equals("POST")) {
          var form = new java.util.HashMap<String, String>();
          for (String field :
              List.of("role", "seat", "division", "name", "address", "english", "dutyFrom")) {
            form.put(field, value);
          }
          form.put("dutyUntil", value);
          form.put("version", value);
          form.put("reason", value);
          int status = admin.post(path(route), admin.place(), form).status();
          note(
              wrong,
              route + " " + value,
              status,
              !route.path().matches(".*(confirm|test|mine.*)$"));
        } else {
          String query =
              "?state=%s&number=%s&recipient=%s&cursor=%s&incident=%s&done=%s&role=%s"
                  .replace(
                      "%s",
                      java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8));
          note(wrong, route + query, admin.get(path(route) + query).status(), false);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void note(List<String> wrong, String what, int status, boolean write) {
    boolean written = write && what.startsWith("POST") && status < 400;
    if (status >= 500 || written) {
      wrong.add(what + ": " + status);
    }
  }

  @Test
  void aFormWithoutItsTokenAndAnEndedSessionDoNothing() {
    Person it = as("nagasaki", "it");
    String path = "/notifications/mine/" + desk.alerts(hijack).getFirst().id();
    it.open("/notifications");
    assertEquals(400, it.post(path, Map.of()).status());
    it.open("/notifications/mine");
    it.page().context().clearCookies();
    assertTrue(Set.of(400, 401).contains(it.post(path, Map.of()).status()));
    assertEquals(302, it.get("/notifications/mine").status());
    assertTrue(desk.alerts(hijack).stream().allMatch(alert -> alert.confirmedAt() == null));
  }

  @Test
  void aBearerTokenOpensNoForgedForm() {
    RestAssured.given()
        .contentType("application/x-www-form-urlencoded")
        .header("Cookie", "q_session=forged")
        .redirects()
        .follow(false)
        .post("/notifications/" + desk.alerts(hijack).getFirst().id() + "/confirm")
        .then()
        .statusCode(not(equalTo(200)));
    assertTrue(desk.alerts(hijack).stream().allMatch(alert -> alert.confirmedAt() == null));
  }
}
