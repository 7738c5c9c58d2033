package jp.yagura.kit.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What went wrong before a resource was asked: the layers below answer with a bare status, so the
 * request is handed to the one resource that has words for it.
 *
 * @param status to answer with
 * @param code of the sentence that says it, among the refusals
 * @param address that was asked for, with its query
 */
record Fault(int status, String code, String address) {
  private static final String KEY = "yagura.fault";
  private static final Pattern LANGUAGE = Pattern.compile("[?&](lang=(?:ja|en))(?:&|$)");

  /** The fault of a request that was handed over; empty for one that just asks. */
  static Optional<Fault> of(RoutingContext routing) {
    return Optional.ofNullable(routing.get(KEY));
  }

  /** Hands a request over. What it carries is let pass unread: a browser first says all it has. */
  static void show(RoutingContext routing, int status, String code) {
    HttpServerRequest request = routing.request();
    Fault fault = new Fault(status, code, request.uri());
    routing.put(KEY, fault);
    routing.addEndHandler(_ -> request.resume());
    request.headers().remove("Content-Length");
    request.headers().remove("Transfer-Encoding");
    routing.reroute(
        request.method().equals(HttpMethod.HEAD) ? HttpMethod.HEAD : HttpMethod.GET, fault.way());
  }

  /** The same status without words of its own. */
  static void show(RoutingContext routing, int status) {
    show(routing, status, "status-" + status);
  }

  /** Language and form of an answer go by the address, so that of the fault says the same. */
  private String way() {
    if (address.startsWith("/api/")) {
      return "/api/fault";
    }
    if (address.startsWith("/en/")) {
      return "/en/fault";
    }
    Matcher asked = LANGUAGE.matcher(address);
    return asked.find() && !address.startsWith("/public/") ? "/fault?" + asked.group(1) : "/fault";
  }
}
