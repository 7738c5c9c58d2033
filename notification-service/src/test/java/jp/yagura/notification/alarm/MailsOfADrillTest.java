package jp.yagura.notification.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.starters.mail.Mail;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mails of a drill go where real ones go, and say what they are. */
@QuarkusTest
@WithTestResource(Platform.class)
class MailsOfADrillTest {
  private static final String PR = "koho@nagasaki.example";
  private static final String IT = "johosystem@nagasaki.example";
  private static final String SENTENCE = "【訓練】これは訓練です。";

  @Inject Desk desk;

  @BeforeEach
  void quiet() {
    desk.clean();
  }

  private static void marked(Mail mail) {
    assertTrue(mail.subject().startsWith("【訓練】【"), mail.subject());
    String text = mail.text().strip();
    assertTrue(text.startsWith(SENTENCE), text);
    assertTrue(text.indexOf(SENTENCE) < text.lastIndexOf(SENTENCE), text);
  }

  @Test
  void theAlarmReachesThoseWhoARealOneReaches() throws InterruptedException {
    Scene real = Scene.hijack();
    Scene drill = Scene.hijack().asDrill();
    desk.hear(real.reported(), drill.reported());
    desk.send();

    for (String address : List.of(PR, IT)) {
      assertEquals(1, desk.mails(real, address).size(), address);
      assertEquals(1, desk.mails(drill, address).size(), address);
      marked(desk.mails(drill, address).getFirst());
      assertFalse(desk.mails(real, address).getFirst().subject().contains("訓練"));
      assertFalse(desk.mails(real, address).getFirst().text().contains("訓練"));
    }
  }

  @Test
  void whatFollowsIsMarkedToo() throws InterruptedException {
    Scene drill = Scene.hijack().asDrill();
    desk.hear(drill.reported(), drill.targetMissed("pr"), drill.closed());
    desk.send();

    List<Mail> mails = desk.mails(drill, PR);
    assertTrue(mails.size() >= 3, mails::toString);
    mails.forEach(MailsOfADrillTest::marked);
  }

  @Test
  void whatHappensInItIsMailedOnceToTheRoleThatActs() throws InterruptedException {
    Scene drill = Scene.hijack().asDrill();
    var inject = drill.inject("it");
    desk.hear(inject, inject);
    desk.send();

    assertEquals(List.of(), desk.mails(drill, PR));
    assertEquals(1, desk.mails(drill, IT).size());
    Mail mail = desk.mails(drill, IT).getFirst();
    marked(mail);
    assertTrue(mail.text().contains("広告が3件出されている"), mail.text());
    assertTrue(mail.text().contains("広告を止めてください。"), mail.text());
    assertTrue(mail.text().contains("/incidents/" + drill.id() + "/drill"), mail.text());
  }
}
