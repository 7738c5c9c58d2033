package jp.yagura.notification.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import jp.yagura.notification.access.Routes.Route;
import jp.yagura.testkit.Browser;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages as {@link EveryRouteEveryRoleTest} has the API: with the session of each role. */
@QuarkusTest
@WithTestResource(Platform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageEveryRoleTest {
  private static final List<String> ROLES =
      List.of("staff", "head", "pr", "it", "auditor", "admin");
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
    return Routes.all().stream().filter(r -> !r.isApi() && r.roles() != null).toList();
  }

  private String path(Route route) {
    return route.of(
        route.path().contains("contacts")
            ? Api.as("admin").get(Api.CONTACTS).jsonPath().getString("items[0].id")
            : desk.alerts(hijack).getFirst().id().toString());
  }

  private static int call(Person person, Route route, String path) {
    return route.method().equals("GET")
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
  void onlyTheRolesOfAPageGetThrough() {
    assertEquals(14, pages().size());
    List<String> wrong = new ArrayList<>();
    for (String role : ROLES) {
      Person person = as("nagasaki", role);
      for (Route route : pages()) {
        int status = call(person, route, path(route));
        boolean may = route.roles() != null && route.roles().contains(role);
        Set<Integer> shut = route.method().equals("GET") ? Set.of(403) : Set.of(400, 403);
        // only an administrator always has a form at hand; others may have no token left
        boolean elsewhere =
            route.method().equals("POST") && (status == 403 || !role.equals("admin"));
        if (status >= 500 || (may ? shut.contains(status) && !elsewhere : !shut.contains(status))) {
          wrong.add(route + " as " + role + ": " + status);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void anotherMunicipalityFindsNothing() {
    List<String> wrong = new ArrayList<>();
    for (String role : List.of("pr", "admin")) {
      Person stranger = as("chiyoda", role);
      for (Route route : pages()) {
        if (route.named() && route.roles() != null && route.roles().contains(role)) {
          int status = call(stranger, route, path(route));
          boolean withoutToken =
              status == 400 && route.method().equals("POST") && role.equals("pr");
          if (status != 404 && !withoutToken) {
            wrong.add(route + " as chiyoda's " + role + ": " + status);
          }
        }
      }
      assertTrue(!stranger.get("/notifications").text().contains(hijack.id().toString()));
    }
    assertEquals(List.of(), wrong);
    assertTrue(desk.alerts(hijack).stream().allMatch(alert -> alert.confirmedAt() == null));
  }

  @Test
  void nonsenseInAFormIsNeverAFault() {
    Person admin = as("nagasaki", "admin");
    List<String> wrong = new ArrayList<>();
    List<String> values =
        List.of("", " ", "x".repeat(5000), "\u0000\u0007", "あ".repeat(300), "<b>", "7", "-1");
    for (Route route : pages()) {
      for (String id : List.of("1", "%00", "..%2f", "あ", UUID.randomUUID().toString())) {
        String path = route.of(id.equals("あ") ? "%E3%81%82" : id);
        note(wrong, route + " " + id, call(admin, route, path), true);
      }
      for (String value : values) {
        if (route.method().equals("POST")) {
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
    assertTrue(Set.of(302, 400).contains(it.post(path, Map.of()).status()));
    assertEquals(302, it.get("/notifications/mine").status());
    assertTrue(desk.alerts(hijack).stream().allMatch(alert -> alert.confirmedAt() == null));
  }
}
