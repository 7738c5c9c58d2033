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

/** A platform that does not answer is chased by mail. */
@QuarkusTest
@WithTestResource(Platform.class)
class RemindingOfRequestsTest {
  private static final String PR = "koho@nagasaki.example";
  private static final String HEAD_OF_PR = "koho-cho@nagasaki.example";

  @Inject Desk desk;

  @BeforeEach
  void quiet() {
    desk.clean();
  }

  @Test
  void whoeverAskedHearsThatNoAnswerCame() throws InterruptedException {
    Scene scene = Scene.hijack();
    desk.hear(scene.requestDue("pr", 1, false));
    desk.send();

    Mail mail = desk.mails(scene, PR).getFirst();
    assertTrue(mail.subject().startsWith("【申請に返事なし】R8-0001"), mail.subject());
    for (String body : List.of(mail.text(), mail.html())) {
      assertTrue(body.contains("Xへの申請（偽アカウントなどの削除、受付番号 0123456）"), body);
      assertTrue(body.contains("/incidents/" + scene.id()), body);
      assertFalse(body.contains("/ack/"), body);
    }
    assertEquals(List.of(), desk.mails(scene, HEAD_OF_PR));
  }

  @Test
  void theSameReminderIsMailedOnceAndTheNextOneAgain() throws InterruptedException {
    Scene scene = Scene.hijack();
    var first = scene.requestDue("pr", 1, false);
    desk.hear(first, first, scene.requestDue("pr", 2, false));
    desk.send();

    assertEquals(2, desk.mails(scene, PR).size());
  }

  @Test
  void afterSomeRemindersTheHeadOfPrHearsToo() throws InterruptedException {
    Scene scene = Scene.hijack();
    desk.hear(scene.requestDue("pr", 3, true));
    desk.send();

    assertEquals(1, desk.mails(scene, PR).size());
    assertEquals(1, desk.mails(scene, HEAD_OF_PR).size());
  }
}
