package jp.yagura.local.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import jp.yagura.starters.process.Port;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The server behind the gateway is a bare HTTP server that tells what it was asked. */
@Tag("parts")
class GatewayTest {
  private final Gateway gateway = Gateway.start(Port.free());
  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch secondMayCome = new CountDownLatch(1);
  private final HttpServer server = listening();

  @BeforeEach
  void startServer() {
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/accounts/echo", this::echo);
    server.createContext("/accounts/stream", this::stream);
    server.createContext(
        "/accounts/image", exchange -> answer(exchange, "image/png", "x".repeat(9000)));
    server.start();
    gateway.add(Upstream.ACCOUNT, server.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    client.close();
    gateway.close();
    server.stop(0);
    assertTrue(Port.isFree(URI.create(gateway.url()).getPort()), "port still open");
  }

  @Test
  void theServiceLearnsHowTheBrowserCalled() throws Exception {
    HttpResponse<String> response =
        send(request("/accounts/echo?a=%E6%9F%BB").header("X-Forwarded-Proto", "https"));
    JsonObject seen = new JsonObject(response.body());
    String host = gateway.url().substring("http://".length());
    assertEquals("/accounts/echo?a=%E6%9F%BB", seen.getString("uri"));
    assertEquals(host, seen.getString("Host"));
    assertEquals(host, seen.getString("X-Forwarded-Host"));
    assertEquals("http", seen.getString("X-Forwarded-Proto"));
    assertEquals("127.0.0.1", seen.getString("X-Forwarded-For"));
  }

  @Test
  void textIsCompressedAndABodyPassesWhole() throws Exception {
    String sent = "乗っ取り".repeat(50_000);
    HttpResponse<byte[]> response =
        client.send(
            request("/accounts/echo")
                .header("Accept-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofString(sent))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertEquals("gzip", response.headers().firstValue("Content-Encoding").orElse(""));
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
    JsonObject seen = new JsonObject(new String(plain, StandardCharsets.UTF_8));
    assertArrayEquals(
        sent.getBytes(StandardCharsets.UTF_8),
        seen.getString("body").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @Timeout(30)
  void aBodyOfUnknownLengthFromAClientThatAsksForHttp2PassesWhole() throws Exception {
    byte[] sent = "乗っ取り".repeat(1000).getBytes(StandardCharsets.UTF_8);
    try (HttpClient modern = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
      for (int i = 0; i < 2; i++) {
        HttpRequest.Builder request =
            request("/accounts/echo")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(sent)));
        String body = modern.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        assertEquals(
            new String(sent, StandardCharsets.UTF_8), new JsonObject(body).getString("body"));
      }
    }
  }

  @Test
  void anImageIsNotCompressed() throws Exception {
    HttpResponse<String> response =
        send(request("/accounts/image").header("Accept-Encoding", "gzip"));
    assertEquals(9000, response.body().length());
  }

  @Test
  @Timeout(30)
  void anEventStreamArrivesEventByEvent() throws Exception {
    HttpResponse<InputStream> response =
        client.send(
            request("/accounts/stream").header("Accept-Encoding", "gzip").build(),
            HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      assertEquals("data: one", lines.readLine());
      // The server sends the second only now: had the gateway held the first back, we would hang.
      secondMayCome.countDown();
      assertEquals("", lines.readLine());
      assertEquals("data: two", lines.readLine());
    }
  }

  @Test
  void aServiceThatIsAwayIsNamedInTheCallersLanguage() throws Exception {
    gateway.add(Upstream.INCIDENT, Port.free());
    HttpResponse<String> response =
        send(
            request("/api/v1/reports")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString("x".repeat(2_000_000))));
    assertEquals(502, response.statusCode());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    assertEquals("5", response.headers().firstValue("Retry-After").orElse(""));
    JsonObject problem = new JsonObject(response.body());
    assertEquals("incident", problem.getString("service"));
    assertEquals("The incident response service is not answering.", problem.getString("title"));
    String japanese = send(request("/notifications")).body();
    assertTrue(japanese.contains("通知のサービスが応答していません"), japanese);
  }

  @Test
  void aBrowserGetsAPage() throws Exception {
    HttpResponse<String> response = send(request("/incidents").header("Accept", "text/html"));
    assertEquals(502, response.statusCode());
    assertTrue(response.body().contains("<h1>インシデント対応のサービスが応答していません。</h1>"), response.body());
  }

  @Test
  void aReplicaThatIsDownIsPassedOver() throws Exception {
    gateway.add(Upstream.ACCOUNT, Port.free());
    for (int i = 0; i < 6; i++) {
      assertEquals(200, send(request("/accounts/echo")).statusCode());
    }
  }

  @Test
  void metricsAreNotForTheOutside() throws Exception {
    assertEquals(404, send(request("/q/metrics")).statusCode());
    assertFalse(send(request("/accounts/%2e%2e/q/metrics")).body().contains("uri"));
  }

  private static HttpServer listening() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(gateway.url() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private void echo(HttpExchange exchange) throws IOException {
    JsonObject seen = new JsonObject().put("uri", exchange.getRequestURI().toString());
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> seen.put(canonical(name), values.getFirst()));
    seen.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    answer(exchange, "application/json", seen.encode());
  }

  // The JDK's server writes X-Forwarded-Host as X-forwarded-host.
  private static String canonical(String name) {
    StringBuilder canonical = new StringBuilder();
    for (String word : name.split("-", -1)) {
      canonical.append(canonical.isEmpty() ? "" : "-");
      canonical.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return canonical.toString();
  }

  private void stream(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write("data: one\n\n".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      secondMayCome.await();
      exchange.getResponseBody().write("data: two\n\n".getBytes(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, String type, String text) throws IOException {
    try (exchange) {
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
