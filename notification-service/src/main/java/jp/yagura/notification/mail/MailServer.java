package jp.yagura.notification.mail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends mails over connections that are kept for the next mail. One that fails, or on which the
 * server says nothing for too long, is closed and forgotten, so that a server that hangs leaves
 * nothing behind that could be in the way when it has recovered.
 */
@ApplicationScoped
public class MailServer {
  private static final Logger LOG = Logger.getLogger(MailServer.class);
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final MailSettings settings;
  private final Clock clock;
  private final Session session;
  private final long greeting;
  private final Deque<Transport> kept = new ConcurrentLinkedDeque<>();

  MailServer(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.greeting = settings.patience().multipliedBy(3).dividedBy(2).toNanos();
    this.session = SmtpSession.of(settings);
  }

  /**
   * Blocks until the server has answered; call it on a virtual thread. Never throws for what a mail
   * server may do.
   */
  public MailResult send(Mail mail) {
    try {
      send(message(mail));
      return new MailResult.Accepted();
    } catch (MessagingException e) {
      return SmtpFailure.of(e);
    }
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(settings.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setContent(
        new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
    String thread = "<" + mail.thread() + ".incident@" + settings.domain() + ">";
    message.setHeader("In-Reply-To", thread);
    message.setHeader("References", thread);
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.urgent()) {
      message.setHeader("Importance", "high");
      message.setHeader("X-Priority", "1");
    }
    message.saveChanges();
    // After saveChanges, which makes one up.
    message.setHeader("Message-ID", "<" + mail.id() + "@" + settings.domain() + ">");
    return message;
  }

  private static MimeBodyPart part(String text, String type) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, type);
    // Said outright, for it would read the whole text to find out.
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  /**
   * A server that greets so slowly that the rest might outlast the sender's lease is given up
   * before it has the mail: another sender would hand it over once more.
   */
  private void send(MimeMessage message) throws MessagingException {
    long from = System.nanoTime();
    Transport transport = open();
    if (System.nanoTime() - from > greeting) {
      kept.push(transport);
      throw new MessagingException("no answer in time: the mail server greets too slowly");
    }
    try {
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException | RuntimeException e) {
      close(transport);
      throw e;
    }
    kept.push(transport);
  }

  /** The one used last, when the server still knows it. The others are older. */
  private Transport open() throws MessagingException {
    Transport old = kept.poll();
    if (old != null && old.isConnected()) {
      return old;
    }
    if (old != null) {
      close(old);
      close();
    }
    MailSettings.Server server = settings.server();
    Transport fresh = session.getTransport();
    fresh.connect(
        server.host(), server.port(), server.user().orElse(null), server.password().orElse(null));
    return fresh;
  }

  @PreDestroy
  void close() {
    for (@Nullable Transport old = kept.poll(); old != null; old = kept.poll()) {
      close(old);
    }
  }

  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      LOG.debugf("connection to the mail server was gone already: %s", e.getMessage());
    }
  }
}
