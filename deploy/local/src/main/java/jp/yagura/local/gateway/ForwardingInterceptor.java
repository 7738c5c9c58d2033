package jp.yagura.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is changed on a request on its way in, and on an answer on its way out. */
final class ForwardingInterceptor implements ProxyInterceptor {
  private static final String UPSTREAM = "upstream";

  // A client must not be able to say for itself where it comes from.
  private static final List<String> UNTRUSTED =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Port",
          "X-Forwarded-Proto",
          "X-Forwarded-Prefix",
          "X-Real-IP");

  /** Where {@link #handleProxyRequest} decided that the request goes. */
  static Upstream upstream(ProxyContext context) {
    return context.get(UPSTREAM, Upstream.class);
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    HttpServerRequest request = context.request().proxiedRequest();
    Optional<Route> route =
        Route.of(request.path(), Optional.ofNullable(request.query()).orElse(""));
    if (route.isEmpty()) {
      return Future.succeededFuture(Unavailable.nothing(context.request()));
    }
    Upstream upstream = route.get().upstream();
    context.set(UPSTREAM, upstream);
    context.request().setURI(route.get().uri());
    forward(request, context.request());
    return context
        .sendRequest()
        .recover(_ -> Future.succeededFuture(Unavailable.answer(context.request(), upstream)));
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    MultiMap headers = context.response().headers();
    if (isText(Optional.ofNullable(headers.get(HttpHeaders.CONTENT_TYPE)).orElse(""))) {
      headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    } else if (!headers.contains(HttpHeaders.CONTENT_ENCODING)) {
      // "identity" is how Vert.x is told to leave a body as it is.
      headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
    }
    return context.sendResponse();
  }

  private static void forward(HttpServerRequest request, ProxyRequest proxied) {
    MultiMap headers = proxied.headers();
    UNTRUSTED.forEach(headers::remove);
    headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
    headers.set("X-Forwarded-Proto", "http");
    HostAndPort authority = request.authority();
    if (authority != null) {
      // The service sees the browser's Host, so that its links and redirects are right.
      proxied.setAuthority(authority);
      int port = authority.port();
      headers.set("X-Forwarded-Host", port < 0 ? authority.host() : authority.host() + ":" + port);
      headers.set("X-Forwarded-Port", Integer.toString(port < 0 ? 80 : port));
    }
  }

  // Event streams must leave at once, so they are never compressed.
  private static boolean isText(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT);
    return !type.startsWith("text/event-stream")
        && (type.startsWith("text/")
            || type.contains("json")
            || type.contains("xml")
            || type.contains("javascript"));
  }
}
