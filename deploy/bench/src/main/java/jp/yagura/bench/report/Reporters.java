package jp.yagura.bench.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jp.yagura.local.Service;
import jp.yagura.local.Stack;

/** Staff of Nagasaki who report a hijack over the API, straight at the incident-service. */
public final class Reporters {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BODY =
      """
      {"account":{"url":"https://x.com/nagasaki_sample_kanko"},"kind":"HIJACK",
       "occurredAt":"2026-11-20T23:55:00+09:00","canSignIn":"NO",
       "description":"身に覚えのない投資勧誘の投稿が3件公開されています。",
       "links":["https://x.com/nagasaki_sample_kanko/status/1"]}""";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI reports;
  private final String token;

  private Reporters(URI reports, String token) {
    this.reports = reports;
    this.token = token;
  }

  public static Reporters of(Stack stack) throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=yagura-cli&username=nagasaki-staff&password=yagura";
    URI tokens = URI.create(stack.url() + "/auth/realms/yagura/protocol/openid-connect/token");
    HttpRequest request =
        HttpRequest.newBuilder(tokens)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    String answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    int port = stack.replica(Service.INCIDENT).port();
    return new Reporters(
        URI.create("http://127.0.0.1:" + port + "/api/v1/reports"),
        JSON.readTree(answer).get("access_token").asText());
  }

  /** A report that was accepted. */
  public record Accepted(String number, UUID incident, long atNanos) {}

  /** Files one report; fails when it is not accepted. */
  public CompletableFuture<Accepted> file() {
    HttpRequest request =
        HttpRequest.newBuilder(reports)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(BODY))
            .build();
    return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .thenApply(Reporters::accepted);
  }

  /** Files reports from a few clients until so many are accepted. */
  public void warmUp(int count) throws Exception {
    Clients.times(count, 4, () -> file().join());
  }

  private static Accepted accepted(HttpResponse<String> response) {
    long now = System.nanoTime();
    if (response.statusCode() != 201) {
      throw new IllegalStateException(response.statusCode() + " " + response.body());
    }
    try {
      JsonNode receipt = JSON.readTree(response.body());
      return new Accepted(
          receipt.get("number").asText(), UUID.fromString(receipt.get("incidentId").asText()), now);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
