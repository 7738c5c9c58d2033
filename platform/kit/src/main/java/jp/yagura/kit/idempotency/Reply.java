package jp.yagura.kit.idempotency;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * What a creating request answers, in a form that can be given again.
 *
 * @param location path of what was created
 * @param etag its entity tag without quotes, or null
 * @param body written as JSON
 */
public record Reply(int status, String location, @Nullable String etag, Object body) {

  /** 201 Created. */
  public static Reply created(String location, @Nullable String etag, Object body) {
    return new Reply(201, location, etag, body);
  }

  Response response() {
    Response.ResponseBuilder builder =
        Response.status(status).header("Location", location).type("application/json").entity(body);
    return etag == null ? builder.build() : builder.tag(etag).build();
  }
}
