package jp.yagura.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import jp.yagura.contract.Topics;
import jp.yagura.kit.outbox.EventProducer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Where messages go that no reader can parse, as they came and with the reason. */
@ApplicationScoped
class DeadLetters {
  private static final Logger LOG = Logger.getLogger(DeadLetters.class);
  private final EventProducer producer;
  private final Counter counter;

  DeadLetters(EventProducer producer, MeterRegistry meters) {
    this.producer = producer;
    this.counter = Counter.builder("yagura.inbox.dead").register(meters);
  }

  /** The figure is there from the start, so that its first step is seen. */
  void begin(@Observes StartupEvent event) {}

  /** Returns when the dead-letter topic has the message. */
  void put(ConsumerRecord<String, String> message, String reason) throws InterruptedException {
    LOG.errorf(
        "unreadable message %s-%d@%d: %s",
        message.topic(), message.partition(), message.offset(), reason);
    var letter =
        new ProducerRecord<>(
            message.topic() + Topics.DEAD_LETTER_SUFFIX, message.key(), message.value());
    message.headers().forEach(letter.headers()::add);
    letter.headers().add("reason", reason.getBytes(StandardCharsets.UTF_8));
    try {
      producer.send(letter).get();
      counter.increment();
    } catch (ExecutionException e) {
      throw new IllegalStateException("dead letter not accepted", e);
    }
  }
}
