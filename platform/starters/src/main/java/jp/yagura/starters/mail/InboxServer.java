package jp.yagura.starters.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yagura.starters.process.StackException;

/** The inbox over HTTP: pages for people, JSON for programs. Reading only. */
final class InboxServer implements AutoCloseable {
  private static final Pattern ONE =
      Pattern.compile("/mail/(?:api/messages/)?(\\d{1,9})(/html|/raw)?");
  private static final Answer NOTHING = new Answer(404, "text/plain", "There is no such mail.\n");

  private final MailStore mails;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private record Answer(int status, String type, String body) {}

  InboxServer(InetSocketAddress address, MailStore mails) {
    this.mails = mails;
    try {
      server = HttpServer.create(address, 0);
    } catch (IOException e) {
      throw new StackException(
          "The mail inbox cannot listen on port " + address.getPort() + ": try again.", e);
    }
    server.createContext("/mail", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange.getRequestURI().getPath(), query(exchange));
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type() + "; charset=UTF-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      // A mail's HTML is a stranger's: no scripts, no forms, nothing loaded, links open elsewhere.
      exchange
          .getResponseHeaders()
          .set(
              "Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; form-action 'self'");
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer answer(String path, Map<String, String> query) {
    Matcher one = ONE.matcher(path);
    if (one.matches()) {
      return mails
          .find(Integer.parseInt(one.group(1)))
          .map(mail -> one(mail, path, Optional.ofNullable(one.group(2)).orElse("")))
          .orElse(NOTHING);
    }
    List<Mail> found = newestFirst(query);
    return switch (path) {
      case "/mail", "/mail/" ->
          new Answer(200, "text/html", InboxPages.list(found, query.getOrDefault("to", "")));
      case "/mail/api/messages" ->
          new Answer(
              200,
              "application/json",
              new JsonObject().put("messages", found.stream().map(MailJson::of).toList()).encode());
      default -> NOTHING;
    };
  }

  private static Answer one(Mail mail, String path, String part) {
    if (path.startsWith("/mail/api/")) {
      return new Answer(200, "application/json", MailJson.of(mail).encode());
    }
    return switch (part) {
      // Links of the mail open beside the inbox, not inside its frame.
      case "/html" -> new Answer(200, "text/html", "<base target=\"_blank\">" + mail.html());
      case "/raw" -> new Answer(200, "text/plain", mail.raw());
      default -> new Answer(200, "text/html", InboxPages.one(mail));
    };
  }

  private List<Mail> newestFirst(Map<String, String> query) {
    String to = query.getOrDefault("to", "");
    return mails.all().reversed().stream().filter(l -> to.isBlank() || l.isFor(to)).toList();
  }

  private static Map<String, String> query(HttpExchange exchange) {
    return Stream.of(
            Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("").split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(
            Collectors.toMap(
                pair -> pair[0],
                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8).strip(),
                (first, _) -> first));
  }
}
