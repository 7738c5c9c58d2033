package jp.yagura.kit.outbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one producer of a service. It never gives up on one batch and lets a later one pass: the
 * delivery timeout is the longest there is, and the order of a key is the order of the sends.
 */
@ApplicationScoped
public class EventProducer {
  private final KafkaProducer<String, String> producer;

  EventProducer(@ConfigProperty(name = "kafka.bootstrap.servers") String servers) {
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                500,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE),
            new StringSerializer(),
            new StringSerializer());
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
