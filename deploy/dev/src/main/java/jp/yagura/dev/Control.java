package jp.yagura.dev;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Told by {@code make dev} which files were saved, one path a line, on a port of this machine only.
 * Answers 200 when the service runs with them, 422 with what does not compile, 500 with what keeps
 * the service from starting, one a line.
 */
final class Control {
  private Control() {}

  /**
   * What came of saved files.
   *
   * @param status of the answer
   * @param wrong for people
   */
  record Outcome(int status, List<String> wrong) {
    static Outcome of(int whenWrong, List<String> wrong) {
      return new Outcome(wrong.isEmpty() ? 200 : whenWrong, wrong);
    }
  }

  /**
   * @param apply takes saved files over
   */
  static void listen(int port, Function<List<Path>, Outcome> apply) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/saved", exchange -> answer(exchange, apply));
    server.setExecutor(
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("saved").factory()));
    server.start();
  }

  private static void answer(HttpExchange exchange, Function<List<Path>, Outcome> apply)
      throws IOException {
    try (exchange) {
      String said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Outcome outcome;
      try {
        outcome = apply.apply(said.lines().map(Path::of).toList());
      } catch (
          RuntimeException e) { // a broken class file, a full disk: told where it is looked for
        outcome = new Outcome(500, List.of(e.toString()));
      }
      byte[] text = String.join("\n", outcome.wrong()).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(outcome.status(), text.length == 0 ? -1 : text.length);
      exchange.getResponseBody().write(text);
    }
  }
}
