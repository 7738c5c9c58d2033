package jp.yagura.incident.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.yagura.contract.ReminderEvent.StepTargetMissed;
import jp.yagura.incident.Given;
import jp.yagura.incident.due.DueSweep;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class TargetSweepTest {
  private final DueSweep sweep;
  private final Published published;
  private final TestClock clock;

  TargetSweepTest(DueSweep sweep, Published published, TestClock clock) {
    this.sweep = sweep;
    this.published = published;
    this.clock = clock;
  }

  @BeforeEach
  void nothingIsLate() {
    clock.at(TestClock.START.plus(Duration.ofDays(60)));
    sweep.sweep();
    clock.at(TestClock.START);
    published.forget();
  }

  @Test
  void aStepPastItsTargetIsToldOnceAtItsTime() {
    UUID id = Given.aReportedHijack();

    clock.pass(Duration.ofMinutes(15).minusNanos(1000));
    sweep.sweep();
    assertEquals(List.of(), missed(id));

    clock.pass(Duration.ofNanos(1000));
    sweep.sweep();
    sweep.sweep();
    assertEquals(List.of("EVIDENCE_CAPTURED"), missed(id));
    StepTargetMissed told = published.events(StepTargetMissed.class).getFirst();
    assertEquals("pr", told.owner());
    assertEquals(Instant.parse("2026-11-23T00:15:00Z"), told.dueAt());
    assertTrue(Given.timeline(id).contains("target-missed"));
  }

  @Test
  void whatIsSettledOrDoesNotApplyIsNotTold() {
    UUID id = Given.aReportedHijack();
    Given.settle(id, "EVIDENCE_CAPTURED");
    Given.settle(id, "SESSIONS_REVOKED");

    clock.pass(Duration.ofMinutes(59));
    sweep.sweep();

    assertEquals(List.of(), missed(id));
  }

  @Test
  void nobodyIsChasedWhenTheIncidentHasEnded() {
    UUID id = Given.aReportedHijack();
    Given.decide(Role.PR, id, "dismiss", "{\"reason\": \"予約投稿でした。\"}").then().statusCode(200);

    clock.pass(Duration.ofDays(2));
    sweep.sweep();

    assertEquals(List.of(), missed(id));
  }

  @Test
  void severalReplicasTellEachStepOnce() throws Exception {
    List<UUID> ids = IntStream.range(0, 12).mapToObj(_ -> Given.aReportedHijack()).toList();
    clock.pass(Duration.ofMinutes(20));
    Callable<Void> replica =
        () -> {
          sweep.sweep();
          return null;
        };

    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var result : threads.invokeAll(List.of(replica, replica, replica, replica))) {
        result.get();
      }
    }
    sweep.sweep();

    ids.forEach(id -> assertEquals(List.of("EVIDENCE_CAPTURED"), missed(id)));
  }

  @Test
  void theListShowsWhatIsLate() {
    UUID id = Given.aReportedHijack();
    clock.pass(Duration.ofMinutes(16));

    List<String> late =
        Given.pr()
            .queryParam("overdue", true)
            .queryParam("q", Given.incident(id).getString("number"))
            .get("/api/v1/incidents")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getList("items.id");
    assertTrue(late.contains(id.toString()));
  }

  private List<String> missed(UUID id) {
    return published.events(StepTargetMissed.class).stream()
        .filter(event -> event.incident().incidentId().equals(id))
        .map(StepTargetMissed::stepId)
        .toList();
  }
}
