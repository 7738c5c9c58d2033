package jp.yagura.testkit.feeds;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * What a test says to the simulated platforms.
 *
 * @param address of {@link FeedSimulator}, its setting {@code test.feeds}
 */
public record Feeds(String address) {

  /**
   * How often an account was asked about.
   *
   * @param unchanged how many of those were answered with 304
   */
  public record Asked(int times, int unchanged) {}

  /** From now on the account is so. */
  public FeedAccount put(FeedAccount account) {
    try {
      send(
          HttpRequest.newBuilder(admin(account.handle()))
              .PUT(
                  HttpRequest.BodyPublishers.ofByteArray(
                      FeedServer.JSON.writeValueAsBytes(account))));
      return account;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How often it was asked about. */
  public Asked asked(FeedAccount account) {
    String[] counts = send(HttpRequest.newBuilder(admin(account.handle()))).split(" ", -1);
    return new Asked(Integer.parseInt(counts[0]), Integer.parseInt(counts[1]));
  }

  private URI admin(String key) {
    return URI.create(address + "/admin?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
  }

  private static String send(HttpRequest.Builder request) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
