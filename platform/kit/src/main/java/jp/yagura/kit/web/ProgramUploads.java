package jp.yagura.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/**
 * Lets programs send files. What protects the forms of pages (quarkus-rest-csrf) asks every body of
 * several parts for the token of a page, and knows no exception by path. An API takes tokens and no
 * cookie, so nobody can make a browser send such a request for somebody: here it loses its cookies
 * and gets a token of its own, which does not come back with the answer.
 */
@ApplicationScoped
class ProgramUploads {
  /** After what turns requests away for their length, before who asks is looked at. */
  private static final int EARLY = 1_900;

  /** Names and length are defaults of quarkus-rest-csrf. */
  private static final String HEADER = "X-CSRF-TOKEN";

  private static final String COOKIE = "csrf-token";
  private static final int TOKEN_BYTES = 16;
  private final SecureRandom random = new SecureRandom();

  void filters(@Observes Filters filters) {
    filters.register(this::upload, EARLY);
  }

  private void upload(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    if (type != null
        && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")
        && routing.normalizedPath().startsWith("/api/")) {
      byte[] bytes = new byte[TOKEN_BYTES];
      random.nextBytes(bytes);
      String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      request.headers().set(HEADER, token).set(HttpHeaders.COOKIE, COOKIE + "=" + token);
      routing.addHeadersEndHandler(_ -> routing.response().removeCookie(COOKIE, false));
    }
    routing.next();
  }
}
