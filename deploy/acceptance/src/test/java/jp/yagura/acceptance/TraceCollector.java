package jp.yagura.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** Takes the spans that services send by OTLP over HTTP, and keeps them. */
final class TraceCollector {
  private final HttpServer server;
  private final Queue<Finished> spans = new ConcurrentLinkedQueue<>();

  /** A span that has ended. */
  record Finished(String service, String trace, String id, String parent, String name) {}

  private TraceCollector(HttpServer server) {
    this.server = server;
  }

  static TraceCollector start() {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      TraceCollector collector = new TraceCollector(HttpServer.create(address, 0));
      collector.server.createContext("/v1/traces", collector::take);
      collector.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      collector.server.start();
      return collector;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  List<Finished> spans() {
    return List.copyOf(spans);
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
      request.getResourceSpansList().forEach(this::keep);
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private void keep(ResourceSpans of) {
    String service =
        of.getResource().getAttributesList().stream()
            .filter(it -> it.getKey().equals("service.name"))
            .map(KeyValue::getValue)
            .map(it -> it.getStringValue())
            .findFirst()
            .orElse("");
    HexFormat hex = HexFormat.of();
    for (ScopeSpans scope : of.getScopeSpansList()) {
      scope
          .getSpansList()
          .forEach(
              span ->
                  spans.add(
                      new Finished(
                          service,
                          hex.formatHex(span.getTraceId().toByteArray()),
                          hex.formatHex(span.getSpanId().toByteArray()),
                          hex.formatHex(span.getParentSpanId().toByteArray()),
                          span.getName())));
    }
  }
}
