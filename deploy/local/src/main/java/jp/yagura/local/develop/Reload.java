package jp.yagura.local.develop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Tells the running service what was saved; it compiles that and starts again within itself. */
final class Reload {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final URI address;

  /**
   * @param port where the service is told
   */
  Reload(int port) {
    this.address = URI.create("http://127.0.0.1:" + port + "/saved");
  }

  /** What came of it. */
  enum Outcome {
    READY,
    NOT_COMPILED,
    NOT_STARTED
  }

  /**
   * @param wrong for people: places in sources, or what keeps it from starting
   */
  record Answer(Outcome outcome, List<String> wrong) {}

  /**
   * Waits until the service runs with what was saved, or says why not.
   *
   * @throws IOException when it does not answer
   */
  Answer tell(Collection<Path> saved) throws IOException, InterruptedException {
    String lines = saved.stream().map(Path::toString).collect(Collectors.joining("\n"));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(lines))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> said = client.send(request, HttpResponse.BodyHandlers.ofString());
      Outcome outcome =
          switch (said.statusCode()) {
            case 200 -> Outcome.READY;
            case 422 -> Outcome.NOT_COMPILED;
            default -> Outcome.NOT_STARTED;
          };
      return new Answer(outcome, said.body().lines().toList());
    }
  }
}
