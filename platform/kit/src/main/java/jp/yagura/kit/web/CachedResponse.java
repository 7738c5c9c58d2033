package jp.yagura.kit.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Answers that caches keep: the entity tag is a sum over what is sent, so it also changes with the
 * language and with a new version of the page's layout.
 */
public final class CachedResponse {
  private CachedResponse() {}

  /** The body, or 304 when the caller has the same one. */
  public static Response answer(Request request, int status, String type, String body) {
    EntityTag tag = new EntityTag(sum(body));
    Response.ResponseBuilder unchanged = status == 200 ? request.evaluatePreconditions(tag) : null;
    Response.ResponseBuilder answer =
        unchanged != null ? unchanged : Response.status(status).entity(body).type(type);
    return answer.tag(tag).build();
  }

  private static String sum(String body) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
