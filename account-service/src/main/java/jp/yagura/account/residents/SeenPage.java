package jp.yagura.account.residents;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A page with an entity tag of what is on it, so that who has it already is not sent it again. */
final class SeenPage {
  private SeenPage() {}

  static Response of(TemplateInstance page, Request request) {
    String html = page.render();
    UUID sum = UUID.nameUUIDFromBytes(html.getBytes(StandardCharsets.UTF_8));
    EntityTag tag = new EntityTag(sum.toString(), true);
    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer = same == null ? Response.ok(html) : same;
    return answer.tag(tag).header("Vary", "Accept").build();
  }
}
