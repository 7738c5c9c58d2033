package jp.yagura.notification.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jp.yagura.contract.NotificationEvent.AlertFailed;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.notification.AlertId;
import jp.yagura.notification.Api;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.testkit.Mails;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class SendingTest {
  private static final String PR = "koho@nagasaki.example";
  private static final String IT = "johosystem@nagasaki.example";

  @Inject Desk desk;
  @Inject SendDueMails mailman;
  @Inject TestClock clock;
  @Inject Published published;
  @Inject SendAlerts due;
  private final Scene hijack = Scene.hijack();

  @BeforeEach
  void aTuesdayMorning() {
    desk.clean();
    clock.at(Instant.parse("2026-11-24T01:00:00Z"));
  }

  @AfterEach
  void allIsWell() {
    Mails.accepting(IT);
    Mails.up();
  }

  private AlertView alert(String address) {
    return desk.alerts(hijack, address).getFirst();
  }

  private void post(String role, AlertView alert, String action, int status) {
    Api.as(role)
        .header("If-Match", "\"v" + alert.version() + '"')
        .post(Api.NOTIFICATIONS + "/" + alert.id() + "/" + action)
        .then()
        .statusCode(status);
  }

  @Test
  void whatTheMailServerMissedArrivesWhenItIsBack() throws InterruptedException {
    Mails.down();
    desk.hear(hijack.reported());
    for (int second = 0; second < 60; second += 10) {
      desk.send();
      clock.pass(Duration.ofSeconds(10));
    }
    assertEquals(AlertState.FAILED, alert(PR).state());
    assertTrue(alert(PR).attempts() > 2, "attempts: " + alert(PR).attempts());
    desk.mailServerReturns();
    assertEquals(5, desk.mails(hijack));
    assertEquals(AlertState.SENT, alert(PR).state());
  }

  @Test
  void oneBadAddressHoldsUpNobodyAndMakesItClimb() throws InterruptedException {
    Mails.rejecting(IT);
    desk.hear(hijack.reported());
    desk.send();
    assertEquals(AlertState.BLOCKED, alert(IT).state());
    assertEquals(4, desk.mails(hijack));
    AlertFailed failed = published.events(AlertFailed.class).getFirst();
    assertEquals("情報システム課", failed.alert().recipient());
    assertTrue(failed.reason().contains("550"), failed.reason());
    desk.ring();
    assertEquals(2, desk.alerts(hijack, "johosystem-cho@nagasaki.example").size());
  }

  @Test
  void aBlockedOneWaitsUntilItIsSetFree() throws InterruptedException {
    Mails.rejecting(IT);
    desk.hear(hijack.reported());
    desk.send();
    Mails.accepting(IT);
    post("admin", alert(PR), "unblock", 409);
    post("admin", alert(IT), "unblock", 422);
    unblock(alert(IT), 200);
    desk.send();
    assertEquals(1, desk.mails(hijack, IT).size());
  }

  private static void unblock(AlertView alert, int status) {
    Api.as("admin")
        .header("If-Match", "\"v" + alert.version() + '"')
        .body(Map.of("reason", "アドレスを直したため"))
        .post(Api.NOTIFICATIONS + "/" + alert.id() + "/unblock")
        .then()
        .statusCode(status);
  }

  @Test
  void whatIsSetFreeGoesToTheCorrectedAddress() throws InterruptedException {
    String wrong = "toban-x@nagasaki.example";
    String right = "toban@nagasaki.example";
    Map<String, Object> contact =
        new HashMap<>(
            Map.of(
                "role", "it", "seat", "mailbox", "name", "当番", "address", wrong, "channel",
                "email"));
    var registered = Api.as("admin").body(contact).post(Api.CONTACTS);
    Mails.rejecting(wrong);
    desk.hear(hijack.reported());
    desk.send();
    contact.put("address", right);
    var changed =
        Api.as("admin")
            .header("If-Match", registered.header("ETag"))
            .body(contact)
            .put(registered.header("Location"));
    unblock(alert(wrong), 200);
    desk.send();
    assertEquals(1, desk.mails(hijack, right).size());
    assertEquals(AlertState.SENT, alert(right).state());
    Api.as("admin")
        .header("If-Match", changed.header("ETag"))
        .post(registered.header("Location") + "/retire")
        .then()
        .statusCode(200);
  }

  @Test
  void aWholeMailServerThatRefusesAllDoesNotRunWild() throws InterruptedException {
    Mails.rejecting(IT);
    desk.hear(hijack.reported());
    for (int i = 0; i < 20; i++) {
      desk.ring();
    }
    assertTrue(desk.alerts(hijack, IT).size() <= 4, "rows: " + desk.alerts(hijack, IT).size());
  }

  @Test
  void twoSendersAtOnceSendOnce() throws InterruptedException {
    List<Scene> scenes = IntStream.range(0, 10).mapToObj(_ -> Scene.hijack()).toList();
    for (Scene scene : scenes) {
      desk.hear(scene.reported());
    }
    var senders =
        IntStream.range(0, 4)
            .mapToObj(_ -> CompletableFuture.supplyAsync(() -> due.claim(7)))
            .toList();
    List<AlertId> taken =
        senders.stream()
            .flatMap(sender -> sender.join().stream())
            .map(claimed -> claimed.alert().alertId())
            .toList();
    assertEquals(taken.size(), taken.stream().distinct().count());
    assertEquals(28, taken.size());
    desk.send();
    assertEquals(50 - 28, scenes.stream().mapToInt(desk::mails).sum());
  }

  @Test
  void whatADeadSenderHadTakenIsSentAfterItsLease() throws InterruptedException {
    desk.hear(hijack.reported());
    assertEquals(5, mailman.takeAndDie());
    desk.send();
    assertEquals(0, desk.mails(hijack));
    clock.pass(Duration.ofSeconds(60));
    desk.send();
    assertEquals(5, desk.mails(hijack));
    assertEquals(
        List.of(2, 2, 2, 2, 2),
        published.events(AlertSent.class).stream().map(AlertSent::attempt).toList());
  }

  @Test
  void theAllClearNeverOvertakesTheAlarm() throws InterruptedException {
    Mails.down();
    desk.hear(hijack.reported());
    desk.send();
    desk.hear(hijack.recovered());
    desk.send();
    Mails.up();
    desk.send();
    assertEquals(0, desk.mails(hijack));
    desk.mailServerReturns();
    assertEquals(
        List.of("【緊急】", "【解除】"),
        desk.mails(hijack, PR).stream().map(mail -> mail.subject().substring(0, 4)).toList());
  }

  @Test
  void sendingAgainIsAMailOfItsOwn() throws InterruptedException {
    desk.hear(hijack.reported());
    desk.send();
    post("it", alert(PR), "resend", 403);
    post("pr", alert(PR), "resend", 200);
    desk.send();
    var ids = desk.mails(hijack, PR).stream().map(mail -> mail.header("Message-ID")).toList();
    assertEquals(2, ids.size());
    assertNotEquals(ids.getFirst(), ids.getLast());
  }
}
