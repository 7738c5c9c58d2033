package jp.yagura.notification.confirmation;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.notification.confirmation.OpenedLink.DeadEnd;
import jp.yagura.notification.confirmation.OpenedLink.Leads;
import jp.yagura.notification.confirmation.OpenedLink.Nowhere;
import jp.yagura.notification.post.ConfirmLinkTarget;
import org.jspecify.annotations.Nullable;

/**
 * The one-time link. Opening it shows what the mail said and confirms nothing, because mail
 * scanners open links too; the button confirms, once.
 */
@Path("/ack/{token}")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@PermitAll
class ConfirmLinkPages {
  private final OpenLink open;
  private final ShowConfirmLink page;
  private final ConfirmAlarm confirm;
  private final Municipalities municipalities;

  ConfirmLinkPages(
      OpenLink open, ShowConfirmLink page, ConfirmAlarm confirm, Municipalities municipalities) {
    this.open = open;
    this.page = page;
    this.confirm = confirm;
    this.municipalities = municipalities;
  }

  @GET
  public Response show(
      String token, @QueryParam("now") @Nullable String now, HttpServerRequest request) {
    return switch (open.open(token, address(request))) {
      case Leads(ConfirmLinkTarget target) ->
          Response.ok(
                  municipalities.inTransaction(
                      target.municipality(),
                      () -> page.alarm(target.alertId(), token, now != null)))
              .build();
      case Nowhere(DeadEnd why) -> sorry(why);
    };
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  public Response confirm(String token, HttpServerRequest request) {
    return switch (open.open(token, address(request))) {
      case Leads(ConfirmLinkTarget target) -> {
        boolean first =
            municipalities.inTransaction(
                target.municipality(), () -> confirm.byLink(target.alertId()).orRefuse().first());
        yield Response.seeOther(URI.create("/ack/" + token + (first ? "?now=1" : ""))).build();
      }
      case Nowhere(DeadEnd why) -> sorry(why);
    };
  }

  private static String address(HttpServerRequest request) {
    return request.remoteAddress().host();
  }

  private Response sorry(DeadEnd why) {
    Response.ResponseBuilder answer = Response.status(why.status()).entity(page.sorry(why));
    return why == DeadEnd.TOO_MANY_GUESSES
        ? answer.header("Retry-After", "60").build()
        : answer.build();
  }
}
