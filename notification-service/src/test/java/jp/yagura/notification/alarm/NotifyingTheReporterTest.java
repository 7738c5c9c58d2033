package jp.yagura.notification.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.yagura.contract.NotificationEvent;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.notification.post.AlertState;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Mails;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class NotifyingTheReporterTest {
  private static final String REPORTER = "yamada@nagasaki.example";
  private static final String PR = "koho@nagasaki.example";

  @Inject Desk desk;
  @Inject IncidentEvents listener;
  @Inject TestClock clock;
  @Inject Published published;
  private final Scene hijack = Scene.hijack();

  @BeforeEach
  void aTuesdayMorning() {
    desk.clean();
    clock.at(Instant.parse("2026-11-24T01:00:00Z"));
  }

  @AfterEach
  void theAddressIsGoodAgain() {
    Mails.accepting(REPORTER);
  }

  private List<String> subjects() {
    return desk.mails(hijack, REPORTER).stream().map(mail -> mail.subject()).toList();
  }

  @Test
  void theReporterGetsAReceiptAndTheOutcome() throws InterruptedException {
    desk.hear(hijack.reportedBy("Yamada@nagasaki.example"));
    desk.send();
    desk.hear(hijack.recovered());
    desk.hear(hijack.closed());
    desk.send();
    assertEquals(
        List.of(
            "【受付】R8-0001 乗っ取り：長崎市観光情報（見本） @nagasaki_sample_kanko",
            "【結果】R8-0001 乗っ取り：長崎市観光情報（見本） @nagasaki_sample_kanko"),
        subjects());
    var receipt = desk.mails(hijack, REPORTER).getFirst();
    var outcome = desk.mails(hijack, REPORTER).getLast();
    assertTrue(receipt.text().contains("受付番号: R8-0001"), receipt.text());
    assertTrue(receipt.html().contains("山田 太郎 宛"), receipt.html());
    assertTrue(outcome.text().contains("復旧しました。"), outcome.text());
    assertEquals(
        desk.mails(hijack, PR).getFirst().header("References"), receipt.header("References"));
    for (var mail : List.of(receipt, outcome)) {
      assertFalse(mail.text().contains("/ack/"), mail.text());
      assertFalse(mail.text().contains("/incidents/"), mail.text());
      assertTrue(mail.text().contains("http://localhost:8081/reports"), mail.text());
    }
  }

  @Test
  void whoReportedNoIncidentHearsThatAndWhy() throws InterruptedException {
    desk.hear(hijack.reportedBy(REPORTER));
    desk.hear(hijack.dismissed());
    desk.send();
    var outcome = desk.mails(hijack, REPORTER).getLast();
    assertEquals("【結果】", outcome.subject().substring(0, 4));
    assertTrue(outcome.text().contains("非該当"), outcome.text());
    assertTrue(outcome.text().contains("予約投稿でした。"), outcome.text());
  }

  @Test
  void aReplayTellsNothingTwice() throws InterruptedException {
    var reported = Delivered.of(hijack.reportedBy(REPORTER));
    var closed = hijack.closed();
    listener.on(reported);
    listener.on(Delivered.again(reported));
    listener.on(Delivered.of(closed));
    listener.on(Delivered.of(closed));
    desk.send();
    assertEquals(2, subjects().size());
  }

  @Test
  void anIncidentThatGoesOnHasAnotherOutcome() throws InterruptedException {
    desk.hear(hijack.reportedBy(REPORTER));
    desk.hear(hijack.dismissed());
    desk.hear(hijack.reopened());
    desk.hear(hijack.closed());
    desk.send();
    assertEquals(
        List.of("【受付】", "【結果】", "【結果】"),
        subjects().stream().map(subject -> subject.substring(0, 4)).toList());
  }

  @Test
  void aMailToTheReporterNeverClimbs() throws InterruptedException {
    Mails.rejecting(REPORTER);
    desk.hear(hijack.reportedBy(REPORTER));
    desk.send();
    assertEquals(AlertState.BLOCKED, desk.alerts(hijack, REPORTER).getFirst().state());
    desk.ring();
    assertEquals(6, desk.alerts(hijack).size());
    clock.pass(Duration.ofHours(2));
    desk.ring();
    assertEquals(1, desk.alerts(hijack, REPORTER).size());
    assertTrue(
        published.events(NotificationEvent.class).stream()
            .noneMatch(event -> event.alert().role().equals("reporter")));
  }

  @Test
  void withoutAnAddressOnlyTheAlarmLeaves() throws InterruptedException {
    desk.hear(hijack.reported());
    desk.hear(hijack.closed());
    desk.send();
    assertEquals(10, desk.alerts(hijack).size());
    assertEquals(10, desk.mails(hijack));
  }
}
