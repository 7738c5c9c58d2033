package jp.yagura.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One event waiting to leave. */
record OutboxRow(long id, String topic, String key, String headers, String payload) {
  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  ProducerRecord<String, String> message(ObjectMapper json) {
    try {
      var message = new ProducerRecord<>(topic, key, payload);
      json.readValue(headers, HEADERS)
          .forEach(
              (name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
      return message;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("headers of outbox row " + id, e);
    }
  }
}
