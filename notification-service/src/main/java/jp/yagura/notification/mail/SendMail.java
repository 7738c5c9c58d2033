package jp.yagura.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** Hands a mail to the mail server, over a kept connection. Blocks; call it on a virtual thread. */
@ApplicationScoped
public class SendMail {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final MailServer server;
  private final MailSettings settings;
  private final Clock clock;

  SendMail(MailServer server, MailSettings settings, Clock clock) {
    this.server = server;
    this.settings = settings;
    this.clock = clock;
  }

  /** Never throws for what a mail server may do. */
  public MailResult post(Mail letter) {
    try {
      server.send(mail(letter));
      return new MailResult.Accepted();
    } catch (MessagingException e) {
      return SmtpFailure.of(e);
    }
  }

  private MimeMessage mail(Mail letter) throws MessagingException {
    MimeMessage mail = new MimeMessage(server.session());
    mail.setFrom(new InternetAddress(settings.from()));
    mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
    mail.setSubject(letter.subject(), UTF_8);
    mail.setSentDate(Date.from(clock.instant()));
    mail.setContent(
        new MimeMultipart(
            "alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
    String thread = "<" + letter.thread() + ".incident@" + settings.domain() + ">";
    mail.setHeader("In-Reply-To", thread);
    mail.setHeader("References", thread);
    mail.setHeader("Auto-Submitted", "auto-generated");
    if (letter.urgent()) {
      mail.setHeader("Importance", "high");
      mail.setHeader("X-Priority", "1");
    }
    mail.saveChanges();
    // After saveChanges, which makes one up.
    mail.setHeader("Message-ID", "<" + letter.id() + "@" + settings.domain() + ">");
    return mail;
  }

  private static MimeBodyPart part(String text, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, type);
    // Said outright, for it would read the whole text to find out.
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }
}
