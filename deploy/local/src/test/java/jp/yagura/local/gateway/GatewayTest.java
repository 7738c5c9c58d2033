package jp.yagura.local.gateway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import jp.yagura.starters.process.Poll;
import jp.yagura.starters.process.Port;
import jp.yagura.starters.process.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server behind the gateway is a bare HTTP server that tells what it was asked. */
@Tag("parts")
class GatewayTest {
  private static final String ROUTES =
      """
      / INCIDENT
      /incidents INCIDENT
      /incidents/R8-0001 INCIDENT
      /incidents?q=%E6%9F%BB&a=/accounts INCIDENT
      /reports/new INCIDENT
      /public/nagasaki/notices INCIDENT
      /public/nagasaki/notices.atom INCIDENT
      /public/nagasaki/report INCIDENT
      /en/public/nagasaki/notices INCIDENT
      /api/v1/reports INCIDENT
      /api/v1/incidents/1/steps INCIDENT
      /api/v1/notices INCIDENT
      /ui/site.css INCIDENT
      /webjars/htmx.org/htmx.js INCIDENT
      /sign-in INCIDENT
      /sign-out INCIDENT
      /accounts ACCOUNT
      /accounts/1 ACCOUNT
      /accountsx INCIDENT
      /public/fuji/accounts ACCOUNT
      /en/public/fuji/accounts ACCOUNT
      /public/fuji/check ACCOUNT
      /public/fuji/check?q=https%3A%2F%2Fx.com%2F.. ACCOUNT
      /.well-known/official-accounts.json ACCOUNT
      /.well-known/official-accounts-keys.json ACCOUNT
      /.well-known/official-accounts.schema.json ACCOUNT
      /.well-known/official-accountsx.json INCIDENT
      /public/fuji/.well-known/official-accounts.json ACCOUNT
      /public/fuji/accounts.csv ACCOUNT
      /public/fuji/accounts.json ACCOUNT
      /public/fuji/copy/index.html ACCOUNT
      /public/fuji/copy/en/check.html ACCOUNT
      /public/fuji/copy/ui/kit.css ACCOUNT
      /public/fuji/copy/notices/index.html INCIDENT
      /public/fuji/copy/en/notices/1.html INCIDENT
      /public/fuji/copy/notices.atom INCIDENT
      /api/v1/accounts ACCOUNT
      /api/v1/applications/1 ACCOUNT
      /api/v1/unused-platforms ACCOUNT
      /api/v1/daily-checks/coverage ACCOUNT
      /api/v1/findings/1 ACCOUNT
      /api/v1/campaigns ACCOUNT
      /api/v1/posts/1 ACCOUNT
      /api/v1/acknowledgements/mine ACCOUNT
      /notifications NOTIFICATION
      /ack/abc NOTIFICATION
      /api/v1/notifications NOTIFICATION
      /api/v1/contacts/1 NOTIFICATION
      /auth/realms/yagura IDENTITY
      /mail/ MAIL
      /mail/api/messages MAIL
      /api/account/openapi?format=json ACCOUNT /q/openapi?format=json
      /api/incident/openapi?format=json INCIDENT /q/openapi?format=json
      /health/notification?format=json NOTIFICATION /q/health?format=json
      /health/notification/ready NOTIFICATION /q/health/ready""";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Workspace workspace = Workspace.temporary("gateway");
  private final Gateway gateway = Gateway.start(workspace, Port.free());
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<HttpServer> others = new ArrayList<>();
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
    others.forEach(it -> it.stop(0));
    assertTrue(Port.isFree(URI.create(gateway.url()).getPort()), "port still open");
    // DEL
  }

  @Test
  void theServiceLearnsHowTheBrowserCalled() throws Exception {
    HttpResponse<String> response =
        send(request("/accounts/echo?a=%E6%9F%BB").header("X-Forwarded-Proto", "https"));
    JsonNode seen = JSON.readTree(response.body());
    String host = gateway.url().substring("http://".length());
    assertEquals("/accounts/echo?a=%E6%9F%BB", seen.get("uri").asText());
    assertEquals(host, seen.get("Host").asText());
    assertEquals(host, seen.get("X-Forwarded-Host").asText());
    assertEquals("http", seen.get("X-Forwarded-Proto").asText());
    assertEquals("127.0.0.1", seen.get("X-Forwarded-For").asText());
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
    JsonNode seen = JSON.readTree(new String(plain, StandardCharsets.UTF_8));
    assertArrayEquals(
        sent.getBytes(StandardCharsets.UTF_8),
        seen.get("body").asText().getBytes(StandardCharsets.UTF_8));
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
            new String(sent, StandardCharsets.UTF_8), JSON.readTree(body).get("body").asText());
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
    JsonNode problem = JSON.readTree(response.body());
    assertEquals("incident", problem.get("service").asText());
    assertEquals("The incident response service is not answering.", problem.get("title").asText());
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
  void everyPathHasOneService() throws Exception {
    for (Upstream upstream : Upstream.values()) {
      HttpServer told = listening();
      told.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      told.createContext(
          "/",
          exchange ->
              answer(exchange, "text/plain", upstream + " " + exchange.getRequestURI().toString()));
      told.start();
      others.add(told);
      if (upstream == Upstream.ACCOUNT) {
        gateway.remove(Upstream.ACCOUNT, server.getAddress().getPort());
      }
      gateway.add(upstream, told.getAddress().getPort());
    }
    for (String line : ROUTES.lines().toList()) {
      String[] expected = line.strip().split(" +");
      HttpResponse<String> response = send(request(expected[0]));
      String path = expected.length > 2 ? expected[2] : expected[0];
      assertEquals(expected[1] + " " + path, response.body());
    }
  }

  @Test
  void whatCachesMayKeepIsSentAgainAndStaysWhenTheServiceIsGone() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    server.createContext(
        "/public/fuji/accounts",
        exchange -> {
          exchange
              .getResponseHeaders()
              .set("Cache-Control", "public, max-age=1, stale-if-error=86400");
          exchange.getResponseHeaders().set("Vary", "Accept, Accept-Encoding");
          String type = exchange.getRequestHeaders().getFirst("Accept");
          answer(exchange, "text/plain", type + " " + asked.incrementAndGet());
        });
    assertEquals("text/html 1", kept("text/html"));
    assertEquals("text/html 1", kept("text/html"));
    assertEquals("application/json 2", kept("application/json"));
    server.stop(0);
    assertTrue(
        Poll.until(
            Duration.ofSeconds(5), () -> send(request("/accounts/echo")).statusCode() == 502));
    assertEquals("text/html 1", kept("text/html"));
    assertTrue(Poll.until(Duration.ofSeconds(5), () -> kept("text/html").equals("text/html 1")));
    assertEquals(502, send(request("/public/fuji/accounts").header("Accept", "x/y")).statusCode());
  }

  private String kept(String type) throws IOException, InterruptedException {
    return client
        .send(
            request("/public/fuji/accounts").header("Accept", type).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q/metrics",
        "//q/metrics",
        "/q",
        "/en/q/health",
        "/incidents/../q/metrics",
        "/incidents/%2e%2E/q/metrics",
        "/incidents/..",
        "/./q",
        "/health/account/../metrics",
        "/accounts/%2e%2e/q/metrics"
      })
  void aServicesInnerPathsAreNotReachable(String path) throws Exception {
    HttpResponse<String> response = send(request(path));
    assertEquals(404, response.statusCode());
    assertTrue(response.body().contains("/problems/not-found"), response.body());
    assertTrue(response.headers().firstValue("Retry-After").isEmpty(), "nothing to wait for");
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

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private void echo(HttpExchange exchange) throws IOException {
    ObjectNode seen = JSON.createObjectNode().put("uri", exchange.getRequestURI().toString());
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> seen.put(canonical(name), values.getFirst()));
    seen.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    answer(exchange, "application/json", seen.toString());
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
