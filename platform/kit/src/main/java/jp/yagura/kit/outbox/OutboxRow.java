package jp.yagura.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** One event waiting to leave. */
record OutboxRow(long id, String topic, String key, String headers, String payload) {
  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  static OutboxRow of(ResultSet row) throws SQLException {
    return new OutboxRow(
        row.getLong("id"),
        row.getString("topic"),
        row.getString("key"),
        row.getString("headers"),
        row.getString("payload"));
  }

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
