package jp.yagura.notification.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.starters.mail.Mail;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A division is asked by mail to check an account, and reminded. */
@QuarkusTest
@WithTestResource(Platform.class)
class AskingForChecksTest {
  private static final String HEAD = "shozokucho@nagasaki.example";
  private static final String HEAD_OF_PR = "koho-cho@nagasaki.example";

  @Inject Desk desk;

  @BeforeEach
  void quiet() {
    desk.clean();
  }

  @Test
  void itsMailLeadsToTheCheckAndTellsNothingOfTheReport() throws InterruptedException {
    Scene scene = Scene.hijack();
    UUID check = UUID.randomUUID();
    desk.hear(scene.reported());
    desk.clean();
    var asked = scene.check(check, "図書館", 0, false);
    desk.hear(asked, asked);
    desk.send();

    List<Mail> mails = desk.mails(scene, HEAD);
    Mail mail = mails.getLast();
    assertTrue(mail.subject().startsWith("【点検の依頼】R8-0001"), mail.subject());
    assertTrue(mail.text().contains("「図書館だより @toshokan」の点検をお願いします"), mail.text());
    assertTrue(mail.text().contains("/incidents/account-checks/" + check), mail.text());
    assertFalse(mail.text().contains("報告者"), mail.text());
    assertEquals(1, mails.stream().filter(it -> it.subject().startsWith("【点検の依頼】")).count());
  }

  @Test
  void whenItIsLateTheHeadOfPrHearsOfItTooWhereTheEventSaysSo() throws InterruptedException {
    Scene scene = Scene.hijack();
    UUID check = UUID.randomUUID();
    desk.hear(scene.check(check, "図書館", 1, false), scene.check(check, "図書館", 2, true));
    desk.send();

    assertEquals(2, desk.mails(scene, HEAD).size());
    assertTrue(desk.mails(scene, HEAD).getFirst().text().contains("期限（"));
    assertEquals(1, desk.mails(scene, HEAD_OF_PR).size());
  }
}
