package jp.yagura.kit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Type;

/**
 * JSON that is kept for years in a row. It reads what older versions of the product wrote, members
 * that are gone included, so it does not follow the API's settings; and the same value is written
 * as the same text, so that a text may be compared or hashed. Times and durations are ISO 8601.
 *
 * <p>Entities keep it by a {@link JsonColumn}; statements in SQL bind {@link #write} to {@code
 * cast(:name as jsonb)} and give what they read to {@link #read}.
 */
public final class StoredJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private StoredJson() {}

  /**
   * The value as it is kept.
   *
   * @throws IllegalStateException when Jackson cannot write such a value: a bug of ours
   */
  public static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be kept as JSON: " + value.getClass(), e);
    }
  }

  /**
   * What was kept.
   *
   * @throws IllegalStateException when it is no such value
   */
  public static <T> T read(String json, Class<T> type) {
    return read(json, JSON.constructType(type));
  }

  /** As {@link #read(String, Class)}, for lists and maps. */
  public static <T> T read(String json, TypeReference<T> type) {
    return read(json, JSON.constructType(type));
  }

  static JavaType type(Type type) {
    return JSON.constructType(type);
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // as Jackson does: the type says what it is
  static <T> T read(String json, JavaType type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("kept JSON is no " + type.toCanonical(), e);
    }
  }
}
