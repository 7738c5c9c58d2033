package jp.yagura.incident.playbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * How a playbook is kept for years: it reads what older versions of the product wrote, so it does
 * not follow the API's settings.
 */
final class PlaybookJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private PlaybookJson() {}

  static String write(FrozenPlaybook playbook) {
    try {
      return JSON.writeValueAsString(playbook);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("playbook cannot be written", e);
    }
  }

  static FrozenPlaybook read(String json) {
    try {
      return JSON.readValue(json, FrozenPlaybook.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("playbook cannot be read", e);
    }
  }

  /** The same content has the same id, so one row serves all incidents of a profile version. */
  static UUID id(String json) {
    return UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8));
  }
}
