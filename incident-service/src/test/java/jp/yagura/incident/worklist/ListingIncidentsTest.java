package jp.yagura.incident.worklist;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class ListingIncidentsTest {
  private static final String NINOHE = "ninohe";
  private final TestClock clock;

  ListingIncidentsTest(TestClock clock) {
    this.clock = clock;
  }

  @BeforeEach
  void morning() {
    clock.at(TestClock.START);
  }

  @Test
  void everyIncidentStandsOnOnePageOnly() {
    List<UUID> reported = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      reported.add(report("無害な言葉" + i));
    }

    List<String> seen = new ArrayList<>();
    @Nullable String cursor = null;
    do {
      JsonPath page =
          list(cursor == null ? Map.of("limit", 2) : Map.of("limit", 2, "cursor", cursor));
      seen.addAll(page.getList("items.id"));
      cursor = page.getString("next");
    } while (cursor != null);

    assertEquals(new HashSet<>(seen).size(), seen.size());
    assertTrue(seen.containsAll(reported.stream().map(UUID::toString).toList()));
  }

  @Test
  void aSearchTakesItsWordsLiterally() {
    UUID percent = report("100%当選_詐欺");
    report("ほかの報告");

    assertEquals(List.of(percent.toString()), list(Map.of("q", "100%当選_")).getList("items.id"));
    assertEquals(List.of(), list(Map.of("q", "1%当選")).getList("items.id"));
  }

  @Test
  void theCountsAreThoseOfEveryStage() {
    String word = "数える" + UUID.randomUUID();
    report(word);
    UUID dismissed = report(word);
    String tag = Given.as(NINOHE, Role.PR).get("/api/v1/incidents/" + dismissed).header("ETag");
    Given.as(NINOHE, Role.PR)
        .header("If-Match", tag)
        .body("{\"reason\": \"訓練でした。\"}")
        .post("/api/v1/incidents/{id}/dismiss", dismissed)
        .then()
        .statusCode(200);

    JsonPath page = list(Map.of("q", word, "stage", "dismissed"));

    assertEquals(List.of(dismissed.toString()), page.getList("items.id"));
    assertEquals(1, page.getInt("counts.reported"));
    assertEquals(1, page.getInt("counts.dismissed"));
    assertEquals(0, page.getInt("counts.closed"));
    assertEquals(0, page.getInt("counts.overdue"));
  }

  @Test
  void filtersNarrowTheList() {
    report("絞り込み");

    Given.as(NINOHE, Role.AUDITOR)
        .queryParam("type", "HIJACK")
        .queryParam("division", "情報管理室")
        .queryParam("stage", "reported")
        .queryParam("stage", "confirmed")
        .get("/api/v1/incidents")
        .then()
        .statusCode(200)
        .body("items.type", everyItem(equalTo("HIJACK")))
        .body("items.division", everyItem(equalTo("情報管理室")));
    assertEquals(List.of(), list(Map.of("platform", "no-such-platform")).getList("items"));
  }

  @Test
  void aRowSaysHowFarTheStepsAre() {
    String word = "進み具合" + UUID.randomUUID();
    report(word);

    JsonPath page = list(Map.of("q", word));

    assertTrue(page.getInt("items[0].steps") > 5);
    assertEquals(0, page.getInt("items[0].settled"));
    assertEquals("2026-11-23T00:15:00Z", page.getString("items[0].nextDueAt"));
    assertNull(page.getString("next"));
  }

  @Test
  void fujiHandlesBothKindsUnderItsOwnType() {
    UUID hijack = Given.reported(Given.FUJI, Role.STAFF, Given.report("HIJACK", "YES"));
    UUID fake = Given.reported(Given.FUJI, Role.STAFF, Given.report("IMPERSONATION", "YES"));

    String revoked = "steps.find { it.id == 'SESSIONS_REVOKED' }.applies";
    JsonPath own = fuji(hijack);
    assertEquals("NARISUMASHI", own.getString("type"));
    assertEquals("HIJACK", own.getString("kind"));
    assertTrue(own.getBoolean(revoked));
    assertEquals("NARISUMASHI", fuji(fake).getString("type"));
    assertFalse(fuji(fake).getBoolean(revoked));
  }

  private static JsonPath fuji(UUID id) {
    return Given.as(Given.FUJI, Role.PR).get("/api/v1/incidents/" + id).jsonPath();
  }

  private static UUID report(String words) {
    return Given.reported(
        NINOHE,
        Role.STAFF,
        """
        {"account": {"unknown": "%s"}, "kind": "HIJACK", "canSignIn": "YES", "description": "a"}"""
            .formatted(words));
  }

  private static JsonPath list(Map<String, ?> query) {
    return Given.as(NINOHE, Role.PR)
        .queryParams(query)
        .get("/api/v1/incidents")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
