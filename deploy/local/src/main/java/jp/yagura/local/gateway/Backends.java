package jp.yagura.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Where each upstream listens now: one port per replica, asked in turn. */
final class Backends {
  private final Map<Upstream, List<Integer>> ports = new ConcurrentHashMap<>();
  private final AtomicInteger turn = new AtomicInteger();

  void add(Upstream upstream, int port) {
    ports.computeIfAbsent(upstream, _ -> new CopyOnWriteArrayList<>()).add(port);
  }

  void remove(Upstream upstream, int port) {
    ports.getOrDefault(upstream, List.of()).remove((Integer) port);
  }

  /** A connection to the next replica; one that refuses is passed over. Nothing is sent twice. */
  Future<HttpClientRequest> connect(HttpClient client, Upstream upstream) {
    List<Integer> replicas = List.copyOf(ports.getOrDefault(upstream, List.of()));
    Future<HttpClientRequest> attempt =
        Future.failedFuture("no replica of " + upstream.id() + " is running");
    int first = turn.getAndIncrement();
    for (int i = 0; i < replicas.size(); i++) {
      int port = replicas.get(Math.floorMod(first + i, replicas.size()));
      RequestOptions there = new RequestOptions().setHost("127.0.0.1").setPort(port);
      attempt = attempt.recover(_ -> client.request(there));
    }
    return attempt;
  }
}
