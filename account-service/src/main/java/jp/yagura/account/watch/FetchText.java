package jp.yagura.account.watch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks an address of a platform, within the limits of the settings. */
@ApplicationScoped
class FetchText {
  private static final int MOST_REDIRECTS = 3;
  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

  private final WatchSettings settings;
  private final Clock clock;
  private final HttpClient client;

  FetchText(WatchSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .connectTimeout(settings.timeout())
            .followRedirects(HttpClient.Redirect.NEVER);
    settings.proxy().map(FetchText::proxy).ifPresent(builder::proxy);
    this.client = builder.build();
  }

  @PreDestroy
  void close() {
    client.shutdownNow();
  }

  private static ProxySelector proxy(String hostAndPort) {
    int colon = hostAndPort.lastIndexOf(':');
    return ProxySelector.of(
        new InetSocketAddress(
            hostAndPort.substring(0, colon), Integer.parseInt(hostAndPort.substring(colon + 1))));
  }

  /**
   * Asks an address.
   *
   * @param known by what the server knows again what it answered last; null where it never did
   */
  Fetched get(String address, @Nullable Validator known) {
    String next = address;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Optional<URI> allowed = allowed(next);
      if (allowed.isEmpty()) {
        return new Fetched.Missed(WatchProblem.NOT_ALLOWED, next, null);
      }
      switch (send(allowed.get(), known)) {
        case Answer.Redirect(String to) -> next = to;
        case Answer.Final(Fetched fetched) -> {
          return fetched;
        }
      }
    }
    return new Fetched.Missed(WatchProblem.REFUSED, "redirects", null);
  }

  private sealed interface Answer {
    record Redirect(String to) implements Answer {}

    record Final(Fetched fetched) implements Answer {}
  }

  /**
   * The address, if its host is one that the deployment lists and all its addresses are public. The
   * JVM keeps what it looked up for some seconds, so the connection goes to what was checked.
   */
  private Optional<URI> allowed(String address) {
    try {
      URI uri = new URI(address);
      String host = uri.getHost();
      boolean open = settings.privateNetwork();
      if (host == null
          || uri.getUserInfo() != null
          || !("https".equals(uri.getScheme()) || (open && "http".equals(uri.getScheme())))
          || !(open || uri.getPort() == -1 || uri.getPort() == 443)
          || !settings.hosts().contains(host.toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      // behind a proxy it is the proxy that looks the name up, and decides what may be reached
      boolean checked =
          open
              || settings.proxy().isPresent()
              || Arrays.stream(InetAddress.getAllByName(host))
                  .allMatch(PublicAddressPolicy::isPublic);
      return checked ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException | UnknownHostException _) {
      return Optional.empty();
    }
  }

  private Answer send(URI uri, @Nullable Validator known) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(settings.timeout())
            .header("Accept", "application/json, application/atom+xml, application/rss+xml, */*")
            .header("User-Agent", "Yagura (register of official municipal accounts)");
    if (known != null && known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    if (known != null && known.lastModified() != null) {
      request.header("If-Modified-Since", known.lastModified());
    }
    var limited =
        HttpResponse.BodyHandlers.limiting(
            HttpResponse.BodyHandlers.ofByteArray(), settings.mostBytes());
    CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(request.build(), limited);
    try {
      // the whole of it: a server that sends one byte a minute answers nothing
      return read(uri, sent.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      sent.cancel(true);
      return missed(WatchProblem.TIMED_OUT, "", null);
    } catch (ExecutionException e) {
      return failed(e.getCause());
    } catch (InterruptedException _) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      return missed(WatchProblem.TIMED_OUT, "", null);
    }
  }

  private static Answer failed(@Nullable Throwable cause) {
    if (cause instanceof HttpTimeoutException) {
      return missed(WatchProblem.TIMED_OUT, "", null);
    }
    boolean large =
        cause instanceof IOException
            && String.valueOf(cause.getMessage()).contains("exceeds capacity");
    return missed(large ? WatchProblem.TOO_LARGE : WatchProblem.UNREACHABLE, "", null);
  }

  private Answer read(URI uri, HttpResponse<byte[]> response) {
    int status = response.statusCode();
    String code = Integer.toString(status);
    return switch (status) {
      case 200 ->
          new Answer.Final(
              new Fetched.Body(
                  new String(response.body(), StandardCharsets.UTF_8),
                  new Validator(header(response, "ETag"), header(response, "Last-Modified")),
                  JsonText.hash(response.body())));
      case 304 -> new Answer.Final(new Fetched.Unchanged());
      case 301, 302, 303, 307, 308 ->
          new Answer.Redirect(
              response
                  .headers()
                  .firstValue("Location")
                  .map(to -> resolved(uri, to))
                  .orElse("nowhere"));
      case 404, 410 -> missed(WatchProblem.NOT_FOUND, code, null);
      case 429, 503 -> missed(WatchProblem.LIMITED, code, retryAfter(response));
      // both Mastodon and atproto name what is not there so
      case 400 ->
          missed(
              new String(response.body(), StandardCharsets.UTF_8).contains("Profile not found")
                  ? WatchProblem.NOT_FOUND
                  : WatchProblem.REFUSED,
              code,
              null);
      default -> missed(WatchProblem.REFUSED, code, retryAfter(response));
    };
  }

  private static String resolved(URI from, String to) {
    try {
      return from.resolve(new URI(to)).toString();
    } catch (URISyntaxException _) {
      return to;
    }
  }

  private static @Nullable String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse(null);
  }

  /** Seconds or a time, by RFC 9110, 10.2.3; a day at most. */
  private @Nullable Duration retryAfter(HttpResponse<?> response) {
    String value = header(response, "Retry-After");
    if (value == null) {
      return null;
    }
    Duration pause = Duration.ZERO;
    try {
      pause =
          value.matches("[0-9]{1,9}")
              ? Duration.ofSeconds(Long.parseLong(value))
              : Duration.between(
                  clock.instant(),
                  ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException _) {
      return null;
    }
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  private static Answer missed(WatchProblem problem, String detail, @Nullable Duration after) {
    return new Answer.Final(new Fetched.Missed(problem, detail, after));
  }
}
