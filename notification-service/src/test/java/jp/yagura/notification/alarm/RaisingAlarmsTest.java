package jp.yagura.notification.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.yagura.contract.NotificationEvent.AlertSent;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.notification.post.AlertKind;
import jp.yagura.notification.post.AlertState;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import jp.yagura.testkit.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class RaisingAlarmsTest {
  private static final Instant TUESDAY_MORNING = Instant.parse("2026-11-24T01:00:00Z");

  @Inject Desk desk;
  @Inject IncidentEvents listener;
  @Inject TestClock clock;
  @Inject Published published;

  @BeforeEach
  void aTuesdayMorning() {
    desk.clean();
    clock.at(TUESDAY_MORNING);
  }

  @Test
  void aHijackTellsPrAndItEachAtMailboxAndHeadAndTheHeadOfTheDivision()
      throws InterruptedException {
    Scene hijack = Scene.hijack();
    desk.hear(hijack.reported());
    desk.send();
    assertEquals(
        Set.of("koho", "koho-cho", "johosystem", "johosystem-cho", "shozokucho"),
        desk.told(hijack));
    assertEquals(5, desk.mails(hijack));
    assertEquals(
        List.of(AlertState.SENT),
        desk.alerts(hijack).stream().map(a -> a.state()).distinct().toList());
    assertEquals(5, published.events(AlertSent.class).size());
  }

  @Test
  void anImpersonationTellsPrAndTheHeadOnly() throws InterruptedException {
    Scene impersonation = Scene.impersonation();
    desk.hear(impersonation.reported());
    assertEquals(Set.of("koho", "koho-cho", "shozokucho"), desk.told(impersonation));
  }

  @Test
  void aRedeliveryPlansNothingNew() throws InterruptedException {
    Scene hijack = Scene.hijack();
    var reported = hijack.reported();
    var delivered = Delivered.of(reported);
    listener.on(delivered);
    listener.on(Delivered.again(delivered));
    desk.hear(reported);
    desk.send();
    desk.send();
    assertEquals(5, desk.alerts(hijack).size());
    assertEquals(5, desk.mails(hijack));
  }

  @Test
  void anOfficeThatPlaysBothRolesIsToldOnce() throws InterruptedException {
    Scene hijack = Scene.hijack("ninohe");
    desk.hear(hijack.reported());
    assertEquals(3, desk.alerts(hijack).size());
  }

  @Test
  void offHoursTheDutyDeskIsToldAtOnce() throws InterruptedException {
    for (String at : List.of("2026-11-23T00:00:00Z", "2026-12-30T13:00:00Z")) {
      clock.at(Instant.parse(at));
      Scene hijack = Scene.hijack();
      desk.hear(hijack.reported());
      assertEquals(6, desk.alerts(hijack).size());
      assertEquals(1, desk.alerts(hijack, "shukuchoku@nagasaki.example").size());
    }
  }

  @Test
  void reopeningAlarmsAgain() throws InterruptedException {
    Scene hijack = Scene.hijack();
    desk.hear(hijack.reported());
    desk.hear(hijack.closed());
    desk.hear(hijack.reopened());
    assertEquals(
        List.of(AlertKind.ALARM, AlertKind.ALL_CLEAR, AlertKind.ALARM),
        desk.alerts(hijack, "koho@nagasaki.example").stream().map(a -> a.kind()).toList());
  }

  @Test
  void aMissedTargetRemindsTheOwner() throws InterruptedException {
    Scene hijack = Scene.hijack();
    desk.hear(hijack.reported());
    var missed = hijack.targetMissed("it");
    desk.hear(missed);
    desk.hear(missed);
    desk.send();
    var mails = desk.mails(hijack, "johosystem@nagasaki.example");
    assertEquals(
        "【期限超過】R8-0001 乗っ取り：長崎市観光情報（見本） @nagasaki_sample_kanko", mails.getLast().subject());
    assertEquals(2, mails.size());
    assertEquals(1, desk.mails(hijack, "koho@nagasaki.example").size());
  }

  @Test
  void everybodyWhoGotTheAlarmGetsTheAllClearOnce() throws InterruptedException {
    Scene hijack = Scene.hijack();
    clock.at(TestClock.START);
    desk.hear(hijack.reported());
    desk.send();
    desk.hear(hijack.recovered());
    desk.hear(hijack.closed());
    desk.send();
    Set<String> alarmed = desk.told(hijack);
    assertEquals(6, alarmed.size());
    for (String name : alarmed) {
      var mails = desk.mails(hijack, name + "@nagasaki.example");
      assertEquals(2, mails.size(), name);
      assertEquals("【解除】", mails.getLast().subject().substring(0, 4));
    }
  }
}
