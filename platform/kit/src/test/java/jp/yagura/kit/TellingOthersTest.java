package jp.yagura.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.yagura.contract.AccountEvent.AccountRegistered;
import jp.yagura.contract.AccountState;
import jp.yagura.contract.CloudEvent;
import jp.yagura.contract.Topics;
import jp.yagura.kit.outbox.Outbox;
import jp.yagura.kit.outbox.ParkedEvents;
import jp.yagura.kit.outbox.Relay;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.testkit.Delivered;
import jp.yagura.testkit.Platform;
import jp.yagura.testkit.Published;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a use case tells leaves after its commit, in order, exactly as long as it takes, and is
 * applied once.
 */
@QuarkusTest
@WithTestResource(Platform.class)
class TellingOthersTest {
  @Inject Outbox outbox;
  @Inject Relay relay;
  @Inject ParkedEvents parked;
  @Inject Published published;
  @Inject Municipalities municipalities;
  @Inject Received received;
  @Inject AgroalDataSource database;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String servers;

  @BeforeEach
  void nothingIsWaiting() {
    published.forget();
  }

  @Test
  void aRolledBackUseCaseTellsNothing() {
    try {
      municipalities.inTransaction(
          "nagasaki",
          () -> {
            outbox.add(event(UUID.randomUUID(), 1));
            throw new IllegalArgumentException("refused");
          });
    } catch (IllegalArgumentException expected) {
      assertEquals("refused", expected.getMessage());
    }
    assertEquals(List.of(), published.events());
  }

  @Test
  void eventsLeaveInOrderAndAreGoneFromTheOutbox() throws Exception {
    UUID account = UUID.randomUUID();
    for (int version = 1; version <= 700; version++) {
      tell(event(account, version));
    }

    assertTrue(relay.relay(), "a full batch says that there may be more");
    assertFalse(relay.relay());

    assertEquals(List.of(), published.events());
    List<ConsumerRecord<String, String>> sent = read(account);
    assertEquals(700, sent.size());
    for (int i = 0; i < 700; i++) {
      assertTrue(sent.get(i).value().contains("\"version\":" + (i + 1) + "}"));
    }
    assertEquals("account-registered", header(sent.getFirst(), CloudEvent.Headers.TYPE));
    assertEquals("nagasaki", header(sent.getFirst(), CloudEvent.Headers.MUNICIPALITY));
  }

  @Test
  void anEventThatKafkaNeverTakesIsParkedAndTheRestFlows() throws Exception {
    UUID account = UUID.randomUUID();
    tell(event(account, 1));
    spoil();
    tell(event(account, 2));

    relay.relay();

    assertEquals(1, parked.count());
    assertEquals(List.of(), published.events());
    assertEquals(1, read(account).size());
    assertEquals(1, parked.putBack());
    assertEquals(0, parked.count());
    assertEquals(1, parked.waiting());
  }

  @Test
  void aRedeliveredEventIsAppliedOnce() throws Exception {
    UUID account = UUID.randomUUID();
    var poll = Delivered.of(event(account, 1), event(account, 2));

    received.on(poll);
    received.on(Delivered.again(poll));

    assertEquals(2, received.events().stream().filter(e -> isAbout(e, account)).count());
  }

  @Test
  void anEventThatComesTwiceInOnePollIsAppliedOnce() throws Exception {
    UUID account = UUID.randomUUID();

    received.on(Delivered.twice(Delivered.of(event(account, 1), event(account, 2))));

    assertEquals(2, received.events().stream().filter(e -> isAbout(e, account)).count());
  }

  @Test
  void eventsToldTogetherLeaveInTheirOrder() throws Exception {
    UUID account = UUID.randomUUID();
    List<AccountRegistered> events =
        IntStream.rangeClosed(1, 5).mapToObj(version -> event(account, version)).toList();

    municipalities.inTransaction("nagasaki", () -> outbox.addAll(events));
    relay.relay();

    List<ConsumerRecord<String, String>> sent = read(account);
    for (int i = 0; i < 5; i++) {
      assertTrue(sent.get(i).value().contains("\"version\":" + (i + 1) + "}"));
    }
  }

  @Test
  void anUnreadableMessageGoesToTheDeadLetters() throws Exception {
    UUID account = UUID.randomUUID();
    var poll = Delivered.of(event(account, 1), event(account, 2));
    poll.iterator().next().headers().remove(CloudEvent.Headers.ID);

    received.on(poll);

    assertEquals(1, received.events().stream().filter(e -> isAbout(e, account)).count());
    ConsumerRecord<String, String> letter =
        read(Topics.ACCOUNTS + Topics.DEAD_LETTER_SUFFIX, account).getFirst();
    assertEquals("header ce_id is missing", header(letter, "reason"));
  }

  private void tell(AccountRegistered event) {
    municipalities.inTransaction("nagasaki", () -> outbox.add(event));
  }

  /** Points the last event to a topic that does not exist and cannot: its name is illegal. */
  private void spoil() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "update outbox set topic = 'no such topic!' where id = (select max(id) from outbox)");
    }
  }

  private List<ConsumerRecord<String, String>> read(UUID key) {
    return read(Topics.ACCOUNTS, key);
  }

  private List<ConsumerRecord<String, String>> read(String topic, UUID key) {
    Map<String, Object> settings = Map.of("bootstrap.servers", servers);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<String, String>> found = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
          if (key.toString().equals(message.key())) {
            found.add(message);
          }
        }
      }
      return found;
    }
  }

  private static String header(ConsumerRecord<String, String> message, String name) {
    return new String(
        message.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static boolean isAbout(CloudEvent event, UUID account) {
    return event.data().subject().equals(account);
  }

  private static AccountRegistered event(UUID account, int version) {
    return new AccountRegistered(
        new AccountState(
            account,
            "nagasaki",
            "x",
            "a",
            null,
            "https://x.com/a",
            "見本",
            "観光政策課",
            "active",
            Instant.parse("2026-11-23T00:00:00Z"),
            true,
            version));
  }
}
