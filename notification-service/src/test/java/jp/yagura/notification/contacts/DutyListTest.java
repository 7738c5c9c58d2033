package jp.yagura.notification.contacts;

import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.health.api.Wellness;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.notification.Api;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.TestClock;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class DutyListTest {
  @Inject AddressBook book;
  @Inject Reachability reach;
  @Inject @Wellness ReachabilityHealth health;
  @Inject Municipalities municipalities;
  @Inject TestClock clock;
  private final List<Response> registered = new ArrayList<>();

  @BeforeEach
  void aTurnForEachOfTwo() {
    clock.at(Instant.parse("2026-11-23T00:00:00Z"));
    registered.add(register("sato", "2026-11-23", "2026-11-24"));
    registered.add(register("suzuki", "2026-11-24", "2026-11-25"));
  }

  @AfterEach
  void offTheList() {
    clock.at(TestClock.START);
    for (Response contact : registered) {
      Api.as("chiyoda", "admin")
          .header("If-Match", contact.header("ETag"))
          .post(contact.header("Location") + "/retire")
          .then()
          .statusCode(200);
    }
  }

  private static Map<String, Object> turn(String name, String from, String until) {
    return new HashMap<>(
        Map.of(
            "role",
            "it",
            "seat",
            "duty",
            "name",
            name,
            "address",
            name + "@chiyoda.example",
            "channel",
            "email",
            "dutyFrom",
            from,
            "dutyUntil",
            until));
  }

  private static Response register(String name, String from, String until) {
    Response answer = Api.as("chiyoda", "admin").body(turn(name, from, until)).post(Api.CONTACTS);
    answer.then().statusCode(201);
    return answer;
  }

  private Set<String> onDuty(String at) {
    clock.at(Instant.parse(at));
    return municipalities.inTransaction(
        "chiyoda",
        () ->
            book.reach(ContactRole.IT, List.of(Seat.DUTY), null).stream()
                .map(to -> to.address().replaceAll("@.*", ""))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void onlyWhoseTurnItIsInTokyoIsTold() {
    assertEquals(Set.of("shukuchoku"), onDuty("2026-11-22T14:59:00Z"));
    assertEquals(Set.of("sato", "shukuchoku"), onDuty("2026-11-22T15:00:00Z"));
    assertEquals(Set.of("sato", "shukuchoku", "suzuki"), onDuty("2026-11-24T03:00:00Z"));
    assertEquals(Set.of("shukuchoku", "suzuki"), onDuty("2026-11-25T14:59:00Z"));
    assertEquals(Set.of("shukuchoku"), onDuty("2026-11-25T15:00:00Z"));
  }

  @Test
  void aDayWithoutAnybodyIsSeenBeforeItComes() {
    Response whole = Api.as("chiyoda", "admin").get(Api.CONTACTS + "?role=it");
    String id = whole.jsonPath().getString("items.find { it.name == '宿直・当番' }.id");
    Response desk = Api.as("chiyoda", "admin").get(Api.CONTACTS + "/" + id);
    retire(desk, id, 200);
    var gaps = municipalities.inTransaction("chiyoda", () -> reach.within(14));
    assertEquals(
        List.of(new Reachability.Gap(ContactRole.IT, Seat.DUTY, LocalDate.of(2026, 11, 26), false)),
        gaps);
    assertEquals(HealthCheckResponse.Status.UP, health.call().getStatus());
    assertEquals(Set.of("suzuki"), onDuty("2026-11-25T14:59:00Z"));
    clock.at(Instant.parse("2026-11-26T00:00:00Z"));
    assertEquals(HealthCheckResponse.Status.DOWN, health.call().getStatus());
    Map<String, Object> again = turn("shukuchoku", "2026-11-01", "2026-11-01");
    again.remove("dutyFrom");
    again.remove("dutyUntil");
    again.put("name", "宿直・当番");
    Api.as("chiyoda", "admin").body(again).post(Api.CONTACTS).then().statusCode(201);
  }

  private static void retire(Response contact, String id, int status) {
    Api.as("chiyoda", "admin")
        .header("If-Match", contact.header("ETag"))
        .post(Api.CONTACTS + "/" + id + "/retire")
        .then()
        .statusCode(status);
  }

  @Test
  void onePersonMayHaveSeveralTurnsButNoneTwice() {
    registered.add(register("sato", "2026-12-01", "2026-12-02"));
    Api.as("chiyoda", "admin")
        .body(turn("sato", "2026-12-01", "2026-12-02"))
        .post(Api.CONTACTS)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("address"));
  }

  @Test
  void aTurnIsForTheDutyListAndGoesForward() {
    Map<String, Object> wrong = turn("tanaka", "2026-12-02", "2026-12-01");
    post(wrong).body("errors.field", hasItem("dutyUntil"));
    wrong = turn("tanaka", "2026-12-01", "2026-12-02");
    wrong.put("seat", "head");
    post(wrong).body("errors.field", hasItem("dutyFrom"));
    wrong = turn("tanaka", "tomorrow", "2026-12-02");
    post(wrong).body("errors.field", hasItem("dutyFrom"));
    wrong = turn("tanaka", "2026-12-01", "2026-12-02");
    wrong.put("role", "reporter");
    post(wrong).body("errors.field", hasItem("role"));
  }

  private static io.restassured.response.ValidatableResponse post(Map<String, Object> contact) {
    return Api.as("chiyoda", "admin").body(contact).post(Api.CONTACTS).then().statusCode(422);
  }
}
