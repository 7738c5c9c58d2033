package jp.yagura.bench.alert;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import jp.yagura.local.Stack;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * What no alert can undercut: one PostgreSQL commit, one Kafka acknowledgement by all, one more
 * commit, one mail delivered; by plain clients over connections that are open already.
 */
final class Floor implements AutoCloseable {
  private static final String TOPIC = "yagura.notifications.dead-letter";
  private final Connection database;
  private final PreparedStatement insert;
  private final KafkaProducer<String, String> producer;
  private final FloorMail mail;
  private int round;

  private Floor(Stack stack) throws IOException, SQLException, MessagingException {
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
    this.mail = new FloorMail(stack);
  }

  static Floor of(Stack stack) throws IOException, SQLException, MessagingException {
    return new Floor(stack);
  }

  /** One round; microseconds. */
  long round() {
    long from = System.nanoTime();
    try {
      commit();
      producer.send(new ProducerRecord<>(TOPIC, "floor", "x".repeat(1000))).get();
      commit();
      mail.deliver("floor-" + round++);
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

  @Override
  public void close() throws SQLException, MessagingException {
    mail.close();
    producer.close();
    database.close();
  }
}
