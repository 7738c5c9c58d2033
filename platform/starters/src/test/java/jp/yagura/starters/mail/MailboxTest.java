package jp.yagura.starters.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("parts")
class MailboxTest {
  private final Workspace workspace = Workspace.temporary("mail");
  private final int smtp = Port.free();
  private final int http = Port.free();
  private Mailbox mailbox = Mailbox.start(workspace, smtp, http);

  @BeforeEach
  void isEmpty() {
    assertEquals(0, mailbox.mails().size());
  }

  @AfterEach
  void stop() {
    mailbox.close();
    assertTrue(Port.isFree(smtp) && Port.isFree(http), "port still open");
    Workspace.delete(workspace.root());
  }

  @Test
  void aJapaneseMailIsReadBackWhole() throws Exception {
    send("【緊急】乗っ取りの報告 R8-0001", "pr@nagasaki.example", "it@nagasaki.example");
    Mail mail = mailbox.mails("IT@nagasaki.example").getFirst();
    assertEquals("【緊急】乗っ取りの報告 R8-0001", mail.subject());
    assertEquals("確認してください。", mail.text().strip());
    assertEquals("<p>確認して<b>ください</b>。</p>", mail.html().strip());
    assertEquals("<incident-1@yagura>", mail.header("references"));
  }

  @Test
  void theInboxAnswersInJsonAndAsAPage() throws Exception {
    send("一通目", "pr@nagasaki.example");
    send("<script>alert(1)</script>", "it@nagasaki.example");
    JsonObject found = new JsonObject(get("/mail/api/messages?to=pr%40nagasaki.example"));
    assertEquals(1, found.getJsonArray("messages").size());
    assertEquals("一通目", found.getJsonArray("messages").getJsonObject(0).getString("subject"));
    String page = get("/mail/");
    assertTrue(page.contains("一通目"));
    assertFalse(page.contains("<script>"));
    assertTrue(get("/mail/2").contains("&lt;script&gt;"));
  }

  @Test
  void aRefusedAddressGets550AndTheOthersGetTheirMail() throws Exception {
    mailbox.refuse("gone@nagasaki.example");
    SendFailedException refusal =
        assertThrows(
            SendFailedException.class,
            () -> send("片方だけ", "pr@nagasaki.example", "gone@nagasaki.example"));
    assertEquals(1, refusal.getInvalidAddresses().length);
    assertEquals(1, mailbox.mails("pr@nagasaki.example").size());
    assertEquals(0, mailbox.mails("gone@nagasaki.example").size());
    mailbox.accept("gone@nagasaki.example");
    send("戻った", "gone@nagasaki.example");
    assertEquals(1, mailbox.mails("gone@nagasaki.example").size());
  }

  @Test
  void aStoppedServerRefusesConnectionsUntilItIsBack() throws Exception {
    mailbox.stopSmtp();
    assertThrows(MessagingException.class, () -> send("届かない", "pr@nagasaki.example"));
    mailbox.startSmtp();
    send("届く", "pr@nagasaki.example");
    assertEquals(1, mailbox.mails().size());
  }

  @Test
  void mailsAreStillThereAfterARestart() throws Exception {
    send("残る", "pr@nagasaki.example");
    mailbox.close();
    mailbox = Mailbox.start(workspace, smtp, http);
    send("次", "pr@nagasaki.example");
    assertEquals(2, mailbox.mails("pr@nagasaki.example").size());
    assertEquals("残る", mailbox.mails().getFirst().subject());
  }

  private String get(String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + http + path);
      return client
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  private void send(String subject, String... recipients) throws MessagingException {
    Properties settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", Integer.toString(smtp));
    settings.put("mail.smtp.sendpartial", "true");
    MimeMessage message = new MimeMessage(Session.getInstance(settings));
    message.setFrom("yagura@yagura.example");
    message.setSubject(subject, "UTF-8");
    message.setHeader("References", "<incident-1@yagura>");
    for (String recipient : recipients) {
      message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
    }
    MimeBodyPart text = new MimeBodyPart();
    text.setText("確認してください。", "UTF-8", "plain");
    MimeBodyPart html = new MimeBodyPart();
    html.setText("<p>確認して<b>ください</b>。</p>", "UTF-8", "html");
    message.setContent(new MimeMultipart("alternative", text, html));
    Transport.send(message);
  }
}
