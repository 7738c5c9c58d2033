package jp.yagura.notification.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.starters.mail.Mail;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was promised or planned and is late is told by mail. */
@QuarkusTest
@WithTestResource(Platform.class)
class RemindingOfDutiesTest {
  private static final String PR = "koho@nagasaki.example";
  private static final String HEAD_OF_PR = "koho-cho@nagasaki.example";

  @Inject Desk desk;

  @BeforeEach
  void quiet() {
    desk.clean();
  }

  @Test
  void eachDutyHasItsOwnSentence() throws InterruptedException {
    Map<String, String> sentences =
        Map.of(
            "notice-update", "次のお知らせを公開すると住民の皆さまに約束しました",
            "review-action", "振り返りで決めた「第一報」",
            "of-a-later-version", "「第一報」が、期限（");
    for (var it : sentences.entrySet()) {
      Scene scene = Scene.hijack();
      desk.hear(scene.overdue(it.getKey(), 1, false));
      desk.send();

      Mail mail = desk.mails(scene, PR).getFirst();
      assertTrue(mail.subject().startsWith("【期限超過】R8-0001"), mail.subject());
      assertTrue(mail.text().contains(it.getValue()), mail.text());
      assertFalse(mail.text().contains("/ack/"), mail.text());
      assertEquals(List.of(), desk.mails(scene, HEAD_OF_PR));
    }
  }

  @Test
  void theSameIsMailedOnceAndTheHeadHearsWhenAsked() throws InterruptedException {
    Scene scene = Scene.hijack();
    var first = scene.overdue("notice-update", 1, false);
    desk.hear(first, first, scene.overdue("notice-update", 2, true));
    desk.send();

    assertEquals(2, desk.mails(scene, PR).size());
    assertEquals(1, desk.mails(scene, HEAD_OF_PR).size());
  }
}
