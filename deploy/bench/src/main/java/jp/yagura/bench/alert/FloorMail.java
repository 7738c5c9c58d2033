package jp.yagura.bench.alert;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import jp.yagura.local.Stack;

/** One mail at a time over a connection that stays open, and the wait for its arrival. */
final class FloorMail implements AutoCloseable {
  private static final String TO = "floor@bench.example";
  private final Session session;
  private final Transport transport;
  private final SynchronousQueue<String> arrived = new SynchronousQueue<>();

  FloorMail(Stack stack) throws MessagingException {
    Properties mail = new Properties();
    mail.put("mail.smtp.host", "127.0.0.1");
    mail.put("mail.smtp.port", Integer.toString(stack.ports().smtp()));
    mail.put("mail.smtp.socketFactory", new SendingAtOnce());
    this.session = Session.getInstance(mail);
    this.transport = session.getTransport("smtp");
    transport.connect();
    stack.mailbox().onArrival(arrival -> offer(arrival.subject(), arrival.isFor(TO)));
  }

  /** Returns when the mail has arrived. */
  void deliver(String subject) throws MessagingException, InterruptedException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom("bench@bench.example");
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(TO));
    message.setSubject(subject);
    message.setText("x".repeat(2000));
    message.saveChanges();
    Thread sender = Thread.ofVirtual().start(() -> send(message));
    while (!subject.equals(arrived.poll(10, TimeUnit.SECONDS))) {
      // a mail of the round before
    }
    sender.join();
  }

  private void send(MimeMessage message) {
    try {
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void offer(String subject, boolean ours) {
    if (ours) {
      try {
        if (!arrived.offer(subject, 1, TimeUnit.SECONDS)) {
          System.err.println("nobody waited for " + subject);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() throws MessagingException {
    transport.close();
  }
}
