package jp.yagura.kit.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import jp.yagura.contract.CloudEvent;
import jp.yagura.contract.Event;
import jp.yagura.contract.EventTypes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Parses a CloudEvent in Kafka's binary mode. Members it does not know are passed over: a newer
 * writer may add some.
 */
@ApplicationScoped
class MessageReader {
  private final ObjectReader json;

  MessageReader(ObjectMapper json) {
    this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** What a message turned out to be. */
  sealed interface Result {}

  record Parsed(CloudEvent event) implements Result {}

  record Unreadable(String reason) implements Result {}

  Result read(ConsumerRecord<String, String> message) {
    try {
      String type = header(message, CloudEvent.Headers.TYPE);
      Class<? extends Event> known =
          EventTypes.byName(type)
              .orElseThrow(() -> new IllegalArgumentException("unknown event type " + type));
      return new Parsed(
          new CloudEvent(
              UUID.fromString(header(message, CloudEvent.Headers.ID)),
              header(message, CloudEvent.Headers.SOURCE),
              Instant.parse(header(message, CloudEvent.Headers.TIME)),
              data(message, known),
              optional(message, CloudEvent.Headers.TRACEPARENT)));
    } catch (IOException | RuntimeException e) {
      return new Unreadable(String.valueOf(e.getMessage()));
    }
  }

  private Event data(ConsumerRecord<String, String> message, Class<? extends Event> type)
      throws IOException {
    String value = message.value();
    if (value == null) {
      throw new IllegalArgumentException("no payload");
    }
    Event event = json.forType(type).readValue(value);
    if (event.municipality() == null || event.subject() == null) {
      throw new IllegalArgumentException("no municipality or subject");
    }
    return event;
  }

  private static String header(ConsumerRecord<String, String> message, String name) {
    String value = optional(message, name);
    if (value == null) {
      throw new IllegalArgumentException("header " + name + " is missing");
    }
    return value;
  }

  private static @Nullable String optional(ConsumerRecord<String, String> message, String name) {
    Header header = message.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
