package jp.yagura.account.wellknown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A JWS in the flattened JSON form (RFC 7515, section 7.2.2) with nothing between its members, so
 * that each of its bytes counts.
 */
record SignedForm(String payload, String protect, String signature) {
  private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  /** The header of RFC 8037. */
  private record Header(String alg, String kid, String typ) {}

  static SignedForm of(OfficialList list, ListKey key) {
    String header = encoded(json(new Header("EdDSA", key.id(), "JOSE+JSON")));
    String payload = encoded(json(list));
    byte[] signed = (header + "." + payload).getBytes(StandardCharsets.US_ASCII);
    return new SignedForm(payload, header, URL.encodeToString(key.sign(signed)));
  }

  String text() {
    return "{\"payload\":\"%s\",\"protected\":\"%s\",\"signature\":\"%s\"}"
        .formatted(payload, protect, signature);
  }

  /** As it is signed and published: times in UTC, members in their order. */
  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
