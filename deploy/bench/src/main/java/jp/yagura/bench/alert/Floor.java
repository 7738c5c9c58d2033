package jp.yagura.bench;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import jp.yagura.local.Stack;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * What no alert can undercut: one PostgreSQL commit, one Kafka acknowledgement by all, one more
 * commit, one mail delivered; by plain clients over connections that are open already.
 */
final class Floor implements AutoCloseable {
  private static final String TO = "floor@bench.example";
  private static final String TOPIC = "yagura.notifications.dead-letter";
  private final Connection database;
  private final PreparedStatement insert;
  private final KafkaProducer<String, String> producer;
  private final Session session;
  private final Transport transport;
  private final SynchronousQueue<String> arrived = new SynchronousQueue<>();
  private int round;

  private Floor(Stack stack) throws SQLException, MessagingException {
    this.database = stack.postgres().connect("incident");
    try (Statement statement = database.createStatement()) {
      statement.execute("create table if not exists bench_floor(id bigint, payload text)");
    }
    this.insert =
        database.prepareStatement("insert into bench_floor values (?, repeat('x', 1000))");
    Properties kafka = new Properties();
    kafka.put("bootstrap.servers", stack.broker().bootstrap());
    kafka.put("acks", "all");
    kafka.put("linger.ms", "0");
    this.producer = new KafkaProducer<>(kafka, new StringSerializer(), new StringSerializer());
    Properties mail = new Properties();
    mail.put("mail.smtp.host", "127.0.0.1");
    mail.put("mail.smtp.port", Integer.toString(stack.ports().smtp()));
    this.session = Session.getInstance(mail);
    this.transport = session.getTransport("smtp");
    transport.connect();
    stack.mailbox().onArrival(letter -> offer(letter.subject(), letter.isFor(TO)));
  }

  static Floor of(Stack stack) throws SQLException, MessagingException {
    return new Floor(stack);
  }

  /** One round; microseconds. */
  long round() {
    long from = System.nanoTime();
    try {
      commit();
      producer.send(new ProducerRecord<>(TOPIC, "floor", "x".repeat(1000))).get();
      commit();
      deliver("floor-" + round++);
    } catch (SQLException | ExecutionException | MessagingException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return (System.nanoTime() - from) / 1000;
  }

  private void commit() throws SQLException {
    insert.setLong(1, round);
    insert.executeUpdate();
  }

  private void deliver(String subject) throws MessagingException, InterruptedException {
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
  public void close() throws SQLException, MessagingException {
    transport.close();
    producer.close();
    database.close();
  }
}
