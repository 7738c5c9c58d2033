package jp.yagura.bench.list;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yagura.local.Stack;
import org.HdrHistogram.Histogram;

/** Somebody of PR signed in at the console, through the gateway. */
final class Console {
  private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
  private static final int ROUNDS = 200;
  private static final int WARM_UP = 200;

  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String origin;

  private Console(String origin) {
    this.origin = origin;
  }

  static Console of(Stack stack) throws IOException, InterruptedException {
    Console console = new Console(stack.url());
    Matcher form = FORM.matcher(console.read("/").body());
    if (!form.find()) {
      throw new IllegalStateException("no form to sign in with");
    }
    // A browser takes localhost for safe; Java's client would keep such cookies to itself.
    console.cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    String user = "username=nagasaki-pr&credentialId=&password=" + encoded("yagura");
    HttpRequest signIn =
        HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(user))
            .build();
    console.http.send(signIn, HttpResponse.BodyHandlers.discarding());
    return console;
  }

  /** How long a page takes, microseconds; one request at a time. */
  Histogram time(String path, String mustShow) throws IOException, InterruptedException {
    for (int i = 0; i < WARM_UP; i++) {
      if (!read(path).body().contains(mustShow)) {
        throw new IllegalStateException(path + " does not show " + mustShow);
      }
    }
    Histogram micros = new Histogram(3);
    for (int i = 0; i < ROUNDS; i++) {
      long from = System.nanoTime();
      read(path);
      micros.recordValue((System.nanoTime() - from) / 1000);
    }
    return micros;
  }

  private HttpResponse<String> read(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path)).build();
    HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + response.statusCode());
    }
    return response;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
