package jp.yagura.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Real access tokens of the sample users, from the real identity provider. */
public final class Tokens {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

  private Tokens() {}

  /** The token of the municipality's sample user who has the role, such as nagasaki and pr. */
  public static String of(String municipality, String role) {
    return CACHE.computeIfAbsent(municipality + "-" + role, Tokens::fetch);
  }

  /** The same as an Authorization header. */
  public static String bearer(String municipality, String role) {
    return "Bearer " + of(municipality, role);
  }

  private static String fetch(String user) {
    String form = "grant_type=password&client_id=yagura-cli&scope=openid&password=yagura&username=";
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(Parts.running().get("realm") + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form + user))
            .build();
    try {
      HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("no token for " + user + ": " + response.body());
      }
      return JSON.readTree(response.body()).get("access_token").asText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
