package jp.yagura.kit.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import jp.yagura.kit.refusal.RefusalWords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Catches what would be answered with a bare status before any resource is asked: a way back from
 * the identity provider that did not end well, an address that cannot be read, and what is longer
 * than we take. The server itself takes more (see {@code quarkus.http.limits}), for what it turns
 * away it turns away without a word.
 */
@ApplicationScoped
class FaultsBelow {
  private static final Logger LOG = Logger.getLogger(FaultsBelow.class);
  private static final int FIRST = 2_000;

  /** Between the handler that finds out who asks (200) and the one that asks whether he may. */
  private static final int WHO_ASKS = 150;

  private static final int LONGEST_ADDRESS = 8 * 1024;
  private static final int LONGEST_HEADERS = 32 * 1024;

  private final Template bare;
  private final long longestBody;

  FaultsBelow(
      @Location("layout/bare") Template bare,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longestBody) {
    this.bare = bare;
    this.longestBody = longestBody.asLongValue();
  }

  void filters(@Observes Filters filters) {
    filters.register(this::limit, FIRST);
    filters.register(this::whoAsks, WHO_ASKS);
  }

  void routes(@Observes Router router) {
    router.route().order(-FIRST).failureHandler(this::failed);
    router.errorHandler(400, this::failed);
  }

  private void limit(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    if (Fault.of(routing).isPresent()) {
      routing.next();
    } else if (request.uri().length() > LONGEST_ADDRESS) {
      Fault.show(routing, 414);
    } else if (length(request) > LONGEST_HEADERS) {
      Fault.show(routing, 431);
    } else if (body(request) > longestBody) {
      tooLarge(routing);
    } else {
      routing.next();
    }
  }

  /**
   * Nothing may go on with such a request, for it would wait for the body: so this page is made
   * here and is a bare one.
   */
  private void tooLarge(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    if (request.path().startsWith("/api/")) {
      routing.response().setStatusCode(413).putHeader("Connection", "close").end();
      return;
    }
    Cookie language = request.getCookie("lang");
    boolean english =
        request.path().startsWith("/en/") || (language != null && language.getValue().equals("en"));
    Locale locale = english ? Locale.ENGLISH : Locale.JAPANESE;
    routing
        .response()
        .setStatusCode(413)
        .putHeader("Connection", "close")
        .putHeader("Content-Type", ErrorResponses.HTML)
        .end(
            bare.data("title", RefusalWords.of("status.413", locale))
                .data("detail", RefusalWords.of("page-413", locale))
                .setLocale(locale)
                .render());
  }

  private static int length(HttpServerRequest request) {
    int length = 0;
    for (Map.Entry<String, String> header : request.headers()) {
      length += header.getKey().length() + header.getValue().length();
    }
    return length;
  }

  private static long body(HttpServerRequest request) {
    String said = request.getHeader("Content-Length");
    return said != null && said.matches("[0-9]{1,18}") ? Long.parseLong(said) : 0;
  }

  /**
   * A fault is told to nobody in particular: who asks may be the very thing that cannot be found
   * out. A sign-in that failed where no resource stands is left to {@link #failed}, instead of
   * being answered bare; resources have {@link SignInFailure}.
   */
  private void whoAsks(RoutingContext routing) {
    if (Fault.of(routing).isPresent()) {
      routing.put(
          QuarkusHttpUser.DEFERRED_IDENTITY_KEY,
          Uni.createFrom().item(QuarkusSecurityIdentity.builder().setAnonymous(true).build()));
    } else if (routing.request().path().startsWith("/sign-")) {
      BiConsumer<RoutingContext, Throwable> before =
          routing.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
      BiConsumer<RoutingContext, Throwable> mine =
          (failing, error) -> {
            if (!SignInFailure.is(error)) {
              before.accept(failing, error);
            }
          };
      routing.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, mine);
    }
    routing.next();
  }

  private void failed(RoutingContext routing) {
    Throwable error = routing.failure();
    if (Fault.of(routing).isPresent() || routing.response().ended()) {
      routing.next();
    } else if (SignInFailure.is(error)) {
      Fault.show(routing, 401, SignInFailure.code(routing.request().uri()));
    } else if (error instanceof ForbiddenException) {
      Fault.show(routing, 403);
    } else if (error instanceof AuthenticationException || error instanceof UnauthorizedException) {
      // asks to sign in
      routing.next();
    } else if (routing.statusCode() == 413) {
      tooLarge(routing);
    } else if (routing.statusCode() >= 400 && routing.statusCode() < 500) {
      Fault.show(routing, routing.statusCode());
    } else {
      LOG.error("request failed", error);
      Fault.show(routing, 500);
    }
  }
}
