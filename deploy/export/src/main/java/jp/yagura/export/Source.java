package jp.yagura.export;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Where the files of a copy come from: the public routes of one municipality, and nothing else.
 *
 * @param origin scheme and host, without a slash at its end
 * @param municipality whose public side it is
 */
record Source(String origin, String municipality) {
  private static final int MOST_BYTES = 5 * 1024 * 1024;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /** The route that has a file of the copy. */
  String route(String file) {
    String all = "/public/" + municipality + "/";
    if (file.startsWith("ui/")) {
      return "/" + file;
    }
    if (file.equals(Copy.LIST) || file.matches("accounts\\.(csv|json)")) {
      return all + file;
    }
    return file.startsWith(".well-known/") ? "/" + file : all + "copy/" + file;
  }

  /**
   * The content of a file.
   *
   * @throws ExportException when it is not answered with 200, or too large
   */
  byte[] fetch(String file) {
    URI address = URI.create(origin + route(file));
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "*/*").build();
    try {
      HttpResponse<InputStream> answer =
          HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        byte[] content = body.readNBytes(MOST_BYTES + 1);
        if (answer.statusCode() != 200 || content.length > MOST_BYTES) {
          throw new ExportException(
              "%s answers %d with %d bytes"
                  .formatted(address, answer.statusCode(), content.length));
        }
        return content;
      }
    } catch (IOException e) {
      throw new ExportException(address + " cannot be read: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExportException(address + " was not waited for", e);
    }
  }
}
