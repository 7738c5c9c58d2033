package jp.yagura.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yagura.local.Service;
import jp.yagura.local.Stack;
import org.junit.jupiter.api.Test;

/** incident-service dies while PR joins incidents: each is joined once, and said once. */
class KilledWhileJoiningIT {
  private static final int INCIDENTS = 12;
  private static final int BEFORE_THE_KILL = 3;

  private final Stack stack = Running.stack();
  private final Desk staff = Desk.of(stack, "nagasaki", "staff");
  private final Desk pr = Desk.of(stack, "nagasaki", "pr");
  private final Ledger ledger = new Ledger(stack);

  @Test
  void everyIncidentIsJoinedOnceAndEveryReporterHearsOnce() throws Exception {
    Map<UUID, String> all = reported();
    UUID into = all.keySet().iterator().next();
    Set<UUID> others = new HashSet<>(all.keySet());
    others.remove(into);
    String number = Objects.requireNonNull(all.get(into));
    awaitAlarms(all.keySet());
    int alarms = ledger.sentAlarms(Set.of(into)).getOrDefault(into, new int[2])[0];

    AtomicInteger answered = new AtomicInteger();
    try (ExecutorService people = Executors.newFixedThreadPool(3)) {
      List<Future<?>> joining =
          others.stream()
              .<Future<?>>map(id -> people.submit(() -> join(id, number, answered)))
              .toList();
      await().until(() -> answered.get() >= BEFORE_THE_KILL);
      stack.replica(Service.INCIDENT).kill();
      stack.replica(Service.INCIDENT).restart();
      for (Future<?> one : joining) {
        one.get();
      }
    }

    Map<UUID, Integer> once = others.stream().collect(Collectors.toMap(id -> id, _ -> 1));
    assertEquals(once, ledger.joined(all.keySet()));
    for (UUID id : others) {
      assertEquals("joined", pr.read("/api/v1/incidents/" + id).getString("stage"));
    }
    JsonPath reports = pr.read("/api/v1/reports?limit=200");
    assertEquals(
        INCIDENTS, reports.getList("items.findAll { it.incidentId == '" + into + "' }").size());
    Set<String> numbers = new HashSet<>(all.values());
    numbers.remove(number);
    Map<String, Integer> each = numbers.stream().collect(Collectors.toMap(it -> it, _ -> 1));
    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> assertEquals(each, ledger.toldOfJoining(numbers)));
    assertEquals(0, ledger.allClears(all.keySet()), "nothing is over");
    assertEquals(alarms, ledger.sentAlarms(Set.of(into)).getOrDefault(into, new int[2])[0]);
    itHearsAgain();
  }

  /** A consumer that was killed is replaced when its session has timed out, and not before. */
  private void itHearsAgain() {
    JsonPath made =
        staff
            .create(
                "/api/v1/reports",
                UUID.randomUUID().toString(),
                Desk.hijackOf("https://x.com/after_" + System.nanoTime() % 1_000_000))
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    String path = "/api/v1/incidents/" + made.getString("incidentId");
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> !pr.read(path).getList("deliveries").isEmpty());
  }

  private Map<UUID, String> reported() {
    Function<Integer, Map<String, Object>> report =
        n -> Desk.hijackOf("https://x.com/joined_" + n + "_" + System.nanoTime() % 1_000_000);
    Map<UUID, String> all = new HashMap<>();
    IntStream.range(0, INCIDENTS)
        .forEach(
            n -> {
              JsonPath made =
                  staff
                      .create("/api/v1/reports", UUID.randomUUID().toString(), report.apply(n))
                      .then()
                      .statusCode(201)
                      .extract()
                      .jsonPath();
              all.put(made.getUUID("incidentId"), made.getString("number"));
            });
    return all;
  }

  private void awaitAlarms(Set<UUID> incidents) {
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> ledger.sentAlarms(incidents).size() == incidents.size());
  }

  /** Until it is answered: joined now, or found to be joined already by the try before. */
  private void join(UUID id, String into, AtomicInteger answered) {
    await()
        .ignoreExceptionsMatching(
            it -> it.getCause() instanceof IOException || it instanceof IOException)
        .pollInterval(Duration.ofMillis(200))
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> {
              Response answer = pr.act("/api/v1/incidents/" + id, "join", Map.of("into", into));
              int status = answer.statusCode();
              assertTrue(
                  status == 200 || status == 409 || status == 412 || status >= 502,
                  () -> status + " " + answer.asString());
              return status == 200 || status == 409;
            });
    answered.incrementAndGet();
  }
}
