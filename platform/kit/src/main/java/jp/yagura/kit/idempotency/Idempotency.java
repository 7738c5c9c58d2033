package jp.yagura.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import jp.yagura.kit.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Lets a caller repeat a creating request safely: for 24 hours the same key with the same body
 * gives the same answer and creates nothing, with another body it is refused with 422. The key is
 * noted in the transaction that creates, so two replicas that get the same request at once create
 * one thing.
 */
@ApplicationScoped
public class Idempotency {
  private static final int LONGEST_KEY = 255;

  private final IdempotencyKeys keys;
  private final ObjectMapper json;

  Idempotency(IdempotencyKeys keys, ObjectMapper json) {
    this.keys = keys;
    this.json = json;
  }

  /**
   * Creates once.
   *
   * @param key the header {@code Idempotency-Key}, or null when the caller sent none
   * @param operation name of the operation, so that a key used for another one counts as another
   *     body
   * @param request the request body as it was read
   * @param create runs the use case; a refusal it throws rolls everything back, the key too
   */
  @Transactional
  public Response once(
      @Nullable String key, String operation, Object request, Supplier<Reply> create) {
    return reply(key, operation, request, create).response();
  }

  /** As {@link #once}, for whoever answers in another way than with the reply itself. */
  @Transactional
  public Reply reply(
      @Nullable String key, String operation, Object request, Supplier<Reply> create) {
    if (key == null) {
      return create.get();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw Refused.invalid("Idempotency-Key", "idempotency-key-length", LONGEST_KEY).exception();
    }
    String hash = hash(operation, request);
    IdempotencyKeys.Known known = keys.claim(key, hash);
    if (known == null) {
      Reply reply = create.get();
      String body = write(reply.body());
      keys.answer(key, reply, body);
      return new Reply(reply.status(), reply.location(), reply.etag(), body);
    }
    if (!known.requestHash().equals(hash)) {
      throw Refused.invalid("Idempotency-Key", "idempotency-key-reused").exception();
    }
    return known.reply();
  }

  private String hash(String operation, Object request) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(operation.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(json.writeValueAsBytes(request)));
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
