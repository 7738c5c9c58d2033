package jp.yagura.notification.mail;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Connections to the mail server, each kept for the next mail. One that fails, or on which the
 * server says nothing for too long, is closed and forgotten, so that a server that hangs leaves
 * nothing behind that could be in the way when it has recovered.
 */
@ApplicationScoped
class MailServer {
  private static final Logger LOG = Logger.getLogger(MailServer.class);

  private final MailServerSettings server;
  private final Session session;
  private final long greeting;
  private final Deque<Transport> kept = new ConcurrentLinkedDeque<>();

  MailServer(MailSettings mails) {
    this.server = mails.server();
    this.greeting = mails.patience().multipliedBy(3).dividedBy(2).toNanos();
    this.session = SmtpSession.of(mails);
  }

  /** What a message is made in. */
  Session session() {
    return session;
  }

  /**
   * Hands a mail over; blocks until the server has answered. A server that greets so slowly that
   * the rest might outlast the sender's lease is given up before it has the mail: another sender
   * would hand it over once more.
   *
   * @throws MessagingException what the server said, or what is the matter with the connection
   */
  void send(MimeMessage mail) throws MessagingException {
    long from = System.nanoTime();
    Transport transport = open();
    if (System.nanoTime() - from > greeting) {
      kept.push(transport);
      throw new MessagingException("no answer in time: the mail server greets too slowly");
    }
    try {
      transport.sendMessage(mail, mail.getAllRecipients());
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
