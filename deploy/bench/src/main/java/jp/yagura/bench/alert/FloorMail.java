package jp.yagura.bench.alert;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Properties;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import jp.yagura.local.Stack;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One mail at a time over a connection that stays open, and the wait for its arrival. */
final class FloorMail implements AutoCloseable {
  private static final String TO = "floor@bench.example";
  private final Session session;
  private final SMTPTransport transport;
  private final SynchronousQueue<String> arrived = new SynchronousQueue<>();

  FloorMail(Stack stack) throws IOException, MessagingException {
    this.session = Session.getInstance(new Properties());
    this.transport = (SMTPTransport) session.getTransport("smtp");
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), stack.ports().smtp());
    // A floor that waits 40 ms for a delayed acknowledgement would be none.
    socket.setTcpNoDelay(true);
    transport.connect(socket);
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
