package jp.yagura.starters.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.StackException;
import jp.yagura.starters.process.Workspace;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("parts")
class KillingTheBrokerTest {
  private static Workspace workspace;
  private static int port;
  private static Broker broker;

  @BeforeAll
  static void start() {
    workspace = Workspace.temporary("kafka");
    port = Port.free();
    broker = Broker.start(workspace, port, Port.free());
  }

  @AfterAll
  static void stop() {
    broker.close();
    assertTrue(Port.isFree(port), "port still open");
    Workspace.delete(workspace.root());
  }

  @Test
  void onlyTheAccountsTopicIsCompacted() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrap()))) {
      assertEquals("compact", policy(admin, "yagura.accounts"));
      assertEquals("delete", policy(admin, "yagura.incidents"));
      assertEquals("delete", policy(admin, "yagura.accounts.dead-letter"));
    }
  }

  @Test
  void anAcknowledgedEventSurvivesAKill() throws Exception {
    TopicPartition partition = new TopicPartition("yagura.incidents", 0);
    long offset = send("kept");
    broker.kill();
    broker.restart();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker.bootstrap()),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seek(partition, offset);
      ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(10));
      assertEquals(
          List.of("kept"), records.records(partition).stream().map(ConsumerRecord::value).toList());
    }
  }

  @Test
  void aTakenPortIsSaidInOneSentence() {
    StackException failure =
        assertThrows(StackException.class, () -> Broker.start(workspace, port, Port.free()));
    assertTrue(
        failure.getMessage().startsWith("Port " + port + ", needed for Kafka, is taken"),
        failure.getMessage());
  }

  private static long send(String value) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrap(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      return producer
          .send(new ProducerRecord<>("yagura.incidents", 0, "key", value))
          .get(10, TimeUnit.SECONDS)
          .offset();
    }
  }

  private static String policy(Admin admin, String topic) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    Config config =
        admin
            .describeConfigs(List.of(resource))
            .all()
            .get(10, TimeUnit.SECONDS)
            .getOrDefault(resource, new Config(List.of()));
    return config.get("cleanup.policy").value();
  }
}
