package jp.yagura.notification.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jp.yagura.contract.NotificationEvent.AlertEscalated;
import jp.yagura.notification.Api;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.notification.post.AlertKind;
import jp.yagura.testkit.Mails;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class EscalatingTest {
  private static final String PR = "koho@nagasaki.example";
  private static final String IT = "johosystem@nagasaki.example";
  private static final String DUTY = "shukuchoku@nagasaki.example";
  private static final String ADMIN = "yagura-admin@nagasaki.example";
  private static final Duration STEP = Duration.ofMinutes(15);
  private static final Duration REPEAT = Duration.ofMinutes(30);

  @Inject Desk desk;
  @Inject TestClock clock;
  @Inject Published published;
  @Inject EscalationSweep sweep;
  private final Scene hijack = Scene.hijack();

  @BeforeEach
  void aHijackOnATuesdayMorning() throws InterruptedException {
    desk.clean();
    clock.at(Instant.parse("2026-11-24T01:00:00Z"));
    desk.hear(hijack.reported());
    desk.send();
    published.forget();
  }

  private void pass(Duration time) throws InterruptedException {
    clock.pass(time);
    desk.ring();
  }

  private long mails(String address) {
    return desk.mails(hijack, address).size();
  }

  private void confirm(String role, String address) {
    var alert = desk.alerts(hijack, address).getFirst();
    Api.as(role).post(Api.NOTIFICATIONS + "/" + alert.id() + "/confirm").then().statusCode(200);
  }

  @Test
  void withoutConfirmationItClimbsToTheTopAndNeverStops() throws InterruptedException {
    pass(STEP.minusSeconds(1));
    assertEquals(5, desk.mails(hijack));
    pass(Duration.ofSeconds(1));
    assertEquals(List.of(2L, 2L, 0L), List.of(mails(PR), mails(IT), mails(DUTY)));
    pass(STEP);
    assertEquals(List.of(3L, 1L, 0L), List.of(mails(PR), mails(DUTY), mails(ADMIN)));
    pass(STEP);
    assertEquals(List.of(4L, 2L, 1L), List.of(mails(PR), mails(DUTY), mails(ADMIN)));
    for (int round = 2; round <= 30; round++) {
      pass(REPEAT);
    }
    assertEquals(30, mails(ADMIN));
    assertTrue(desk.mails(hijack, ADMIN).getFirst().subject().startsWith("【緊急・未確認】R8-0001"));
    assertEquals(
        List.of(1, 1, 2, 3),
        published.events(AlertEscalated.class).stream()
            .map(e -> e.alert().level())
            .limit(4)
            .toList());
  }

  @Test
  void aConfirmationStopsItForThatRoleOnly() throws InterruptedException {
    confirm("pr", PR);
    pass(STEP);
    assertEquals(List.of(1L, 2L), List.of(mails(PR), mails(IT)));
    confirm("it", IT);
    pass(STEP);
    assertEquals(List.of(1L, 2L, 0L), List.of(mails(PR), mails(IT), mails(DUTY)));
  }

  @Test
  void theDutyDeskAnswersForBothRoles() throws InterruptedException {
    pass(STEP);
    pass(STEP);
    confirm("admin", DUTY);
    pass(REPEAT);
    assertEquals(0, mails(ADMIN));
  }

  @Test
  void prWhoConfirmsTheIncidentHasTheAlarm() throws InterruptedException {
    desk.hear(hijack.confirmed());
    pass(STEP);
    assertEquals(List.of(1L, 2L), List.of(mails(PR), mails(IT)));
  }

  @Test
  void confirmedAndThenForgottenRingsAgain() throws InterruptedException {
    confirm("pr", PR);
    confirm("it", IT);
    pass(Duration.ofMinutes(59));
    assertEquals(5, desk.mails(hijack));
    pass(Duration.ofMinutes(1));
    assertTrue(desk.mails(hijack, PR).getLast().subject().startsWith("【緊急・対応の記録なし】"));
    pass(STEP);
    assertEquals(1, mails(DUTY));
  }

  @Test
  void confirmedAndTakenUpIsQuiet() throws InterruptedException {
    confirm("pr", PR);
    desk.hear(hijack.confirmed());
    confirm("it", IT);
    pass(Duration.ofHours(5));
    assertEquals(5, desk.mails(hijack));
  }

  @Test
  void anAlarmBeforeAReopeningAnswersNothingAfter() throws InterruptedException {
    desk.hear(hijack.recovered());
    desk.hear(hijack.reopened());
    desk.send();
    long before = mails(PR);
    confirm("pr", PR);
    confirm("it", IT);
    pass(STEP);
    assertEquals(before + 1, mails(PR));
  }

  @Test
  void anEndedIncidentIsQuiet() throws InterruptedException {
    desk.hear(hijack.dismissed());
    pass(Duration.ofHours(5));
    assertEquals(10, desk.mails(hijack));
    assertEquals("【解除・該当なし】", desk.mails(hijack, PR).getLast().subject().substring(0, 9));
  }

  @Test
  void aServiceThatWasDownForHoursClimbsOnce() throws InterruptedException {
    pass(Duration.ofHours(9));
    desk.ring();
    assertEquals(List.of(2L, 0L), List.of(mails(PR), mails(DUTY)));
  }

  @Test
  void twoReplicasClimbOnce() {
    clock.pass(STEP);
    CompletableFuture<?>[] replicas =
        java.util.stream.IntStream.range(0, 4)
            .mapToObj(_ -> CompletableFuture.runAsync(sweep::sweep))
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(replicas).join();
    assertEquals(
        4, desk.alerts(hijack).stream().filter(a -> a.kind() == AlertKind.ESCALATION).count());
    assertEquals(2, published.events(AlertEscalated.class).size());
  }

  @Test
  void whileTheMailServerIsAwayNothingPilesUp() throws InterruptedException {
    Scene other = Scene.hijack();
    Mails.down();
    desk.hear(other.reported());
    desk.send();
    for (int i = 0; i < 10; i++) {
      pass(REPEAT);
    }
    desk.mailServerReturns();
    assertEquals(1, desk.mails(other, PR).size());
    assertEquals(1, desk.mails(other, ADMIN).size());
  }
}
