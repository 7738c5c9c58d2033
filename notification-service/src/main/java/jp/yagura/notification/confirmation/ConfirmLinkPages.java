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
import java.time.Clock;
import java.util.Optional;
import jp.yagura.kit.tenancy.Municipalities;
import jp.yagura.notification.post.ConfirmLink;
import jp.yagura.notification.post.ConfirmLinks;
import jp.yagura.notification.post.ConfirmLinks.Target;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The one-time link. Opening it shows what the mail said and confirms nothing, because mail
 * scanners open links too; the button confirms, once.
 */
@Path("/ack/{token}")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
@PermitAll
class ConfirmLinkPages {
  private final ConfirmLinks tokens;
  private final GuessLimit limit;
  private final ShowConfirmLink page;
  private final ConfirmAlarm confirm;
  private final Municipalities municipalities;
  private final Clock clock;

  ConfirmLinkPages(
      ConfirmLinks tokens,
      GuessLimit limit,
      ShowConfirmLink page,
      ConfirmAlarm confirm,
      Municipalities municipalities,
      Clock clock) {
    this.tokens = tokens;
    this.limit = limit;
    this.page = page;
    this.confirm = confirm;
    this.municipalities = municipalities;
    this.clock = clock;
  }

  @GET
  @Operation(summary = "What the alert says, with a button to confirm it")
  public Response show(
      String token, @QueryParam("now") @Nullable String now, HttpServerRequest request) {
    return switch (open(token, request)) {
      case Leads(Target target) ->
          municipalities.inTransaction(
              target.municipality(), () -> page.alarm(target.alertId(), token, now != null));
      case Nowhere(ShowConfirmLink.Sorry sorry) -> page.sorry(sorry);
    };
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "A human confirms that the alert arrived")
  public Response confirm(String token, HttpServerRequest request) {
    return switch (open(token, request)) {
      case Leads(Target target) -> {
        boolean first =
            municipalities.inTransaction(
                target.municipality(), () -> confirm.byLink(target.alertId()).orRefuse().first());
        yield Response.seeOther(URI.create("/ack/" + token + (first ? "?now=1" : ""))).build();
      }
      case Nowhere(ShowConfirmLink.Sorry sorry) -> page.sorry(sorry);
    };
  }

  /** Where a link leads. */
  private sealed interface Way {}

  private record Leads(Target target) implements Way {}

  private record Nowhere(ShowConfirmLink.Sorry sorry) implements Way {}

  private Way open(String token, HttpServerRequest request) {
    String address = request.remoteAddress().host();
    if (limit.exhausted(address)) {
      return new Nowhere(ShowConfirmLink.Sorry.WAIT);
    }
    Optional<Target> target = tokens.find(new ConfirmLink(token));
    if (target.isEmpty()) {
      limit.missed(address);
      return new Nowhere(ShowConfirmLink.Sorry.UNKNOWN);
    }
    return target.get().expiresAt().isBefore(clock.instant())
        ? new Nowhere(ShowConfirmLink.Sorry.EXPIRED)
        : new Leads(target.get());
  }
}
