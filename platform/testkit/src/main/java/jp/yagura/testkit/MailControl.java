package jp.yagura.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import jp.yagura.starters.mail.Mailbox;

/** The mailbox of the parts' process, as {@link Mails} of the test's process speaks to it. */
final class MailControl implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private final Mailbox mailbox;
  private final HttpServer server;

  private MailControl(Mailbox mailbox, HttpServer server) {
    this.mailbox = mailbox;
    this.server = server;
  }

  static MailControl over(Mailbox mailbox) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      MailControl control = new MailControl(mailbox, server);
      server.createContext("/", control::answer);
      server.start();
      return control;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String argument = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    switch (exchange.getRequestURI().getPath()) {
      case "/forget" -> mailbox.clear();
      case "/refuse" -> mailbox.refuse(argument);
      case "/accept" -> mailbox.accept(argument);
      case "/down" -> mailbox.stopSmtp();
      case "/up" -> mailbox.startSmtp();
      default -> {}
    }
    byte[] mails = JSON.writeValueAsBytes(mailbox.mails());
    exchange.sendResponseHeaders(200, mails.length);
    exchange.getResponseBody().write(mails);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
