package jp.yagura.incident.worklist;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.yagura.incident.Given;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The orders of the list, and what "mine" and several words find. */
@QuarkusTest
@WithTestResource(Platform.class)
class OrdersOfTheListTest {
  private final TestClock clock;

  OrdersOfTheListTest(TestClock clock) {
    this.clock = clock;
  }

  /** The day before, so that these are nobody's newest reports. */
  @BeforeEach
  void theDayBefore() {
    clock.at(TestClock.START.minus(Duration.ofDays(1)));
  }

  @AfterEach
  void morningAgain() {
    clock.at(TestClock.START);
  }

  @ParameterizedTest
  @EnumSource
  void whoPagesThroughMissesNothingWhileReportsComeIn(IncidentSort sort) {
    String word = word();
    List<String> before = new ArrayList<>();
    for (String kind : List.of("HIJACK", "MISPOST", "IMPERSONATION", "HIJACK", "MISPOST")) {
      before.add(report(word, kind).toString());
      clock.pass(Duration.ofMinutes(1));
    }
    List<String> seen = new ArrayList<>();
    @Nullable String cursor = null;
    do {
      Map<String, Object> query =
          new java.util.HashMap<>(Map.of("q", word, "sort", sort.wire(), "limit", 2));
      if (cursor != null) {
        query.put("cursor", cursor);
      }
      JsonPath page = list(query);
      seen.addAll(page.getList("items.id"));
      cursor = page.getString("next");
      report(word, "HIJACK");
    } while (cursor != null && seen.size() < 30);
    assertEquals(new HashSet<>(seen).size(), seen.size(), "nothing twice");
    assertTrue(seen.containsAll(before), "nothing missed");
  }

  @Test
  void theWorstAndTheNextTargetComeFirst() {
    String word = word();
    UUID post = report(word, "MISPOST");
    clock.pass(Duration.ofMinutes(5));
    UUID hijack = report(word, "HIJACK");
    clock.pass(Duration.ofMinutes(5));
    UUID fake = report(word, "IMPERSONATION");
    assertEquals(List.of(hijack, fake, post), ids(Map.of("q", word, "sort", "severity")));
    assertEquals(List.of(fake, hijack, post), ids(Map.of("q", word, "sort", "newest")));
    List<UUID> due = ids(Map.of("q", word, "sort", "due"));
    Given.settle(due.getFirst(), "EVIDENCE_CAPTURED");
    assertTrue(
        !ids(Map.of("q", word, "sort", "due")).getFirst().equals(due.getFirst()),
        "what is done waits no longer");
  }

  @Test
  void whatHasEndedIsNeverOverdueAndComesLast() {
    String word = word();
    UUID ended = report(word, "HIJACK");
    UUID open = report(word, "MISPOST");
    Given.decide(Role.PR, ended, "dismiss", "{\"reason\": \"訓練\"}").then().statusCode(200);
    clock.pass(Duration.ofDays(30));
    assertEquals(List.of(open), ids(Map.of("q", word, "overdue", true)));
    assertEquals(List.of(open, ended), ids(Map.of("q", word, "sort", "due")));
    Given.decide(Role.PR, ended, "reopen", "{\"reason\": \"訓練ではなかった\"}").then().statusCode(200);
    assertEquals(2, ids(Map.of("q", word, "overdue", true)).size());
  }

  @Test
  void mineIsWhatWaitsForMyRole() {
    String word = word();
    UUID hijack = report(word, "HIJACK");
    assertEquals(List.of(hijack), ids(Role.IT, Map.of("q", word, "mine", true)));
    assertEquals(List.of(), ids(Role.AUDITOR, Map.of("q", word, "mine", true)));
    Given.settle(hijack, "EVIDENCE_CAPTURED");
    Given.act(
        Role.PR,
        hijack,
        "SESSIONS_REVOKED",
        "do",
        Map.of("results", Given.results(hijack, "SESSIONS_REVOKED")));
    Given.act(
        Role.IT,
        hijack,
        "MALWARE_CHECK",
        "do",
        Map.of("results", Given.results(hijack, "MALWARE_CHECK")));
    assertEquals("done", Given.state(hijack, "MALWARE_CHECK"));
    assertEquals(List.of(), ids(Role.IT, Map.of("q", word, "mine", true)));
    assertEquals(List.of(hijack), ids(Role.PR, Map.of("q", word, "mine", true)));
  }

  @Test
  void severalWordsAreFoundInAnyOrder() {
    String word = word();
    UUID both = report(word + "の観光", "HIJACK");
    report(word, "HIJACK");
    assertEquals(
        List.of(both), ids(Map.of("q", "観光\u3000" + word.toUpperCase(java.util.Locale.ROOT))));
    assertEquals(List.of(), ids(Map.of("q", word + " 札幌")));
  }

  @Test
  void anUnknownOrderIsNamed() {
    Given.pr()
        .get("/api/v1/incidents?sort=loudest")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("sort"));
  }

  private static List<UUID> ids(Map<String, ?> query) {
    return ids(Role.PR, query);
  }

  private static List<UUID> ids(String role, Map<String, ?> query) {
    return Given.as(Given.NAGASAKI, role)
        .queryParams(query)
        .get("/api/v1/incidents")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items.id", UUID.class);
  }

  private static JsonPath list(Map<String, ?> query) {
    return Given.pr()
        .queryParams(query)
        .get("/api/v1/incidents")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static UUID report(String account, String kind) {
    return Given.reported(
        Given.NAGASAKI,
        Role.STAFF,
        """
        {"account": {"unknown": "%s"}, "kind": "%s", "canSignIn": "YES", "description": "a"}"""
            .formatted(account, kind));
  }

  private static String word() {
    return "w" + UUID.randomUUID().toString().substring(0, 8);
  }
}
