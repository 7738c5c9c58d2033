package jp.yagura.account.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the JSON of platforms says, whatever is missing in it. */
final class JsonText {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonText() {}

  static Optional<JsonNode> read(String text) {
    try {
      return Optional.ofNullable(MAPPER.readTree(text)).filter(it -> !it.isMissingNode());
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  /** A text; null where there is none. */
  static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isTextual() ? value.asText() : null;
  }

  /** A time; null where there is none. */
  static @Nullable Instant time(JsonNode node, String name) {
    String value = text(node, name);
    try {
      return value == null ? null : OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  /** A short name for a text, by which it is known again. */
  static @Nullable String fingerprint(@Nullable String text) {
    return text == null || text.isEmpty() ? null : hash(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A short name for bytes, by which they are known again. */
  static String hash(byte[] bytes) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sum, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
