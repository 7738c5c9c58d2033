package jp.yagura.local.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Locale;
import java.util.Optional;

/** What the gateway says itself: that a service is away, or that there is nothing here. */
final class Unavailable {
  private Unavailable() {}

  static ProxyResponse answer(ProxyRequest request, Upstream upstream) {
    boolean english = english(request.proxiedRequest());
    String title =
        english
            ? "The %s service is not answering.".formatted(upstream.english())
            : "%sのサービスが応答していません。".formatted(upstream.japanese());
    String detail =
        english
            ? "Try again in a few seconds. Sent again with the same Idempotency-Key, nothing is recorded twice."
            : "数秒後にもう一度お試しください。同じ Idempotency-Key で送り直しても二重に登録されません。";
    JsonObject problem =
        new JsonObject()
            .put("type", "/problems/service-away")
            .put("title", title)
            .put("status", 502)
            .put("detail", detail)
            .put("service", upstream.id());
    return send(request, 502, problem).putHeader("Retry-After", "5");
  }

  static ProxyResponse nothing(ProxyRequest request) {
    boolean english = english(request.proxiedRequest());
    JsonObject problem =
        new JsonObject()
            .put("type", "/problems/not-found")
            .put("title", english ? "There is nothing here." : "ここには何もありません。")
            .put("status", 404);
    return send(request, 404, problem);
  }

  private static ProxyResponse send(ProxyRequest request, int status, JsonObject problem) {
    boolean browser = header(request.proxiedRequest(), "Accept").contains("text/html");
    String body =
        browser
            ? UnavailablePage.of(
                problem.getString("title"), status, english(request.proxiedRequest()))
            : problem.encode();
    // release() lets the rest of an unread request body run off.
    return request
        .release()
        .response()
        .setStatusCode(status)
        .putHeader(
            "Content-Type", browser ? "text/html; charset=UTF-8" : "application/problem+json")
        .putHeader("Cache-Control", "no-store")
        .setBody(Body.body(Buffer.buffer(body)));
  }

  private static boolean english(HttpServerRequest request) {
    return header(request, "Accept-Language").toLowerCase(Locale.ROOT).startsWith("en")
        || request.path().startsWith("/en/");
  }

  private static String header(HttpServerRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name)).orElse("");
  }
}
