package jp.yagura.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The one producer of a service. It never gives up on one batch and lets a later one pass: the
 * delivery timeout is the longest there is, and the order of a key is the order of the sends.
 */
@ApplicationScoped
public class EventProducer {
  private final KafkaProducer<String, String> producer;

  /**
   * Connects.
   *
   * @param client every setting {@code kafka.…} of the service, as Kafka names it: addresses, and
   *     how to sign in
   */
  EventProducer(@Identifier("default-kafka-broker") Map<String, Object> client) {
    Map<String, Object> settings = new HashMap<>(client);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  /** Sends one message; the future ends when all in-sync replicas have it. */
  public Future<RecordMetadata> send(ProducerRecord<String, String> message) {
    return producer.send(message);
  }

  void flush() {
    producer.flush();
  }

  void stop(@Observes ShutdownEvent event) {
    producer.close(Duration.ofSeconds(1));
  }
}
