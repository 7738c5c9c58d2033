package jp.yagura.notification.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.yagura.notification.Api;
import jp.yagura.notification.Desk;
import jp.yagura.notification.Scene;
import jp.yagura.starters.mail.Mail;
import jp.yagura.testkit.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Platform.class)
class MailTextTest {
  private static final String PR = "koho@nagasaki.example";

  @Inject Desk desk;
  private final Scene hijack = Scene.hijack();

  @BeforeEach
  void aHijack() throws InterruptedException {
    desk.clean();
    desk.hear(hijack.reported(), hijack.targetMissed("pr"), hijack.recovered());
    desk.send();
  }

  @Test
  void allMailsOfAnIncidentReferToTheSameMessage() {
    List<Mail> mails = desk.mails(hijack, PR);
    assertEquals(3, mails.size());
    assertEquals(1, mails.stream().map(mail -> mail.header("References")).distinct().count());
    assertEquals(1, mails.stream().map(mail -> mail.header("In-Reply-To")).distinct().count());
    assertEquals(3, mails.stream().map(mail -> mail.header("Message-ID")).distinct().count());
    var alarm =
        desk.alerts(hijack, PR).stream().filter(a -> a.kind() == AlertKind.ALARM).findFirst();
    assertTrue(mails.getFirst().header("Message-ID").contains(alarm.orElseThrow().id().toString()));
  }

  @Test
  void theAlarmSaysWhatHappenedInTextAndHtml() {
    Mail alarm = desk.mails(hijack, PR).getFirst();
    assertEquals("【緊急】R8-0001 乗っ取り：長崎市観光情報（見本） @nagasaki_sample_kanko", alarm.subject());
    for (String body : List.of(alarm.text(), alarm.html())) {
      assertTrue(body.contains("身に覚えのない投稿が3件あります。"), body);
      assertTrue(body.contains("観光政策課　山田 太郎"), body);
      assertTrue(body.contains("http://localhost:8081/incidents/" + hijack.id()), body);
      assertTrue(body.contains("http://localhost:8081" + Desk.link(alarm)), body);
      assertFalse(body.contains("Urgent"), body);
    }
    assertEquals("auto-generated", alarm.header("Auto-Submitted"));
  }

  @Test
  void whatNeedsNoConfirmationHasNoLink() {
    assertFalse(desk.mails(hijack, PR).getLast().text().contains("/ack/"));
  }

  @Test
  void whoWantsItGetsAnEnglishPart() throws InterruptedException {
    Map<String, Object> contact =
        Map.of(
            "role",
            "pr",
            "seat",
            "mailbox",
            "name",
            "国際課",
            "channel",
            "email",
            "address",
            "kokusai@nagasaki.example",
            "english",
            true);
    var created = Api.as("admin").body(contact).post(Api.CONTACTS);
    created.then().statusCode(201);
    try {
      Scene other = Scene.hijack();
      desk.hear(other.reported());
      desk.send();
      Mail mail = desk.mails(other, "kokusai@nagasaki.example").getFirst();
      assertTrue(mail.text().contains("次の報告がありました"), mail.text());
      assertTrue(mail.text().contains("The following was reported"), mail.text());
      assertTrue(mail.html().contains("Receipt number"), mail.html());
    } finally {
      Api.as("admin")
          .header("If-Match", created.header("ETag"))
          .post(created.header("Location") + "/retire")
          .then()
          .statusCode(200);
    }
  }
}
