package jp.yagura.incident.platformrequest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.yagura.contract.ReminderEvent.PlatformRequestDue;
import jp.yagura.incident.Given;
import jp.yagura.incident.due.DueSweep;
import jp.yagura.kit.access.Role;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A platform that does not answer is asked again, until it does. */
@QuarkusTest
@WithTestResource(Platform.class)
class ChasingPlatformsTest {
  private final DueSweep sweep;
  private final Published published;
  private final TestClock clock;

  ChasingPlatformsTest(DueSweep sweep, Published published, TestClock clock) {
    this.sweep = sweep;
    this.published = published;
    this.clock = clock;
  }

  @BeforeEach
  void nothingIsLate() {
    clock.at(TestClock.START.plus(Duration.ofDays(400)));
    sweep.sweep();
    clock.at(TestClock.START);
    published.forget();
  }

  @Test
  void aRequestWithoutAnAnswerIsToldOnceInTheMorningSoManyDaysLater() {
    UUID incident = Given.aReportedHijack();
    UUID id = PlatformRequestsOf.sent(incident);
    Instant due = Instant.parse("2026-11-26T00:00:00Z");

    clock.at(due.minusMillis(1));
    sweep.sweep();
    assertEquals(List.of(), told(id));

    clock.at(due);
    sweep.sweep();
    sweep.sweep();
    assertEquals(List.of(1), told(id));
    PlatformRequestDue event = published.events(PlatformRequestDue.class).getFirst();
    assertEquals("X", event.platform());
    assertEquals("takedown", event.purpose());
    assertEquals("0123456", event.ticket());
    assertEquals("pr", event.owner());
    assertEquals(due, event.dueAt());
    assertTrue(Given.timeline(incident).contains("platform-request-unanswered"));
  }

  @Test
  void itNeverEndsByItselfAndReachesTheHead() {
    UUID id = PlatformRequestsOf.sent(Given.aReportedHijack());
    for (int day = 0; day < 40; day++) {
      clock.pass(Duration.ofDays(1));
      sweep.sweep();
    }
    assertEquals(IntStream.rangeClosed(1, 13).boxed().toList(), told(id));
    assertEquals(
        List.of(3, 13),
        List.of(
            published.events(PlatformRequestDue.class).stream()
                .filter(it -> it.requestId().equals(id) && it.head())
                .mapToInt(PlatformRequestDue::times)
                .min()
                .orElse(0),
            Collections.max(told(id))));
  }

  @Test
  void nobodyIsRemindedAfterTheAnswerOrBeforeItWasSent() {
    UUID incident = Given.aReportedHijack();
    UUID answered = PlatformRequestsOf.sent(incident);
    PlatformRequestsOf.act(Role.PR, incident, answered, "finish", "{}").then().statusCode(200);
    UUID draft = PlatformRequestsOf.drafted(incident, Role.PR);

    clock.pass(Duration.ofDays(30));
    sweep.sweep();

    assertEquals(List.of(), told(answered));
    assertEquals(List.of(), told(draft));
  }

  @Test
  void whoeverAskedAgainIsLeftInPeaceForAWhile() {
    UUID incident = Given.aReportedHijack();
    UUID id = PlatformRequestsOf.sent(incident);
    clock.pass(Duration.ofDays(2));
    PlatformRequestsOf.act(Role.PR, incident, id, "chase", "{}").then().statusCode(200);

    clock.pass(Duration.ofDays(2));
    sweep.sweep();
    assertEquals(List.of(), told(id));

    clock.pass(Duration.ofDays(1));
    sweep.sweep();
    assertEquals(List.of(1), told(id));
  }

  @Test
  void whatWasNoIncidentNeedsNoAnswer() {
    UUID incident = Given.aReportedHijack();
    UUID id = PlatformRequestsOf.sent(incident);
    Given.decide(Role.PR, incident, "dismiss", "{\"reason\": \"予約投稿でした。\"}").then().statusCode(200);

    clock.pass(Duration.ofDays(30));
    sweep.sweep();

    assertEquals(List.of(), told(id));
  }

  @Test
  void severalReplicasTellEachRequestOnce() throws Exception {
    List<UUID> ids =
        IntStream.range(0, 8)
            .mapToObj(_ -> PlatformRequestsOf.sent(Given.aReportedHijack()))
            .toList();
    clock.pass(Duration.ofDays(4));
    Callable<Void> replica =
        () -> {
          sweep.sweep();
          return null;
        };

    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var result : threads.invokeAll(List.of(replica, replica, replica, replica))) {
        result.get();
      }
    }
    sweep.sweep();

    ids.forEach(id -> assertEquals(List.of(1), told(id)));
  }

  private List<Integer> told(UUID id) {
    return published.events(PlatformRequestDue.class).stream()
        .filter(event -> event.requestId().equals(id))
        .map(PlatformRequestDue::times)
        .toList();
  }
}
