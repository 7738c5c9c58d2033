package jp.yagura.account.access;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody who signed in on the identity provider's page and has a session with the service. */
final class SignedIn {
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new Cookies())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /** The cookies of this machine, whatever the port; a browser takes secure ones from it too. */
  private static final class Cookies extends CookieHandler {
    private final Map<String, String> jar = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
      return jar.isEmpty() ? Map.of() : Map.of("Cookie", List.of(String.join("; ", jar.values())));
    }

    @Override
    public void put(URI uri, Map<String, List<String>> headers) {
      headers.getOrDefault("set-cookie", List.of()).forEach(this::take);
    }

    private void take(String cookie) {
      String pair = cookie.split(";", 2)[0].strip();
      String name = pair.split("=", 2)[0];
      if (cookie.toLowerCase(Locale.ROOT).contains("max-age=0") || pair.endsWith("=")) {
        jar.remove(name);
      } else {
        jar.put(name, pair);
      }
    }
  }

  private SignedIn() {}

  static SignedIn as(String municipality, String role) {
    SignedIn person = new SignedIn();
    Matcher form = FORM.matcher(person.send(get("/accounts")).body());
    if (!form.find()) {
      throw new IllegalStateException("no sign-in page");
    }
    String action = form.group(1).replace("&amp;", "&");
    String credentials = "username=" + municipality + "-" + role + "&password=yagura";
    int status = person.send(form(URI.create(action), credentials)).statusCode();
    if (status != 200) {
      throw new IllegalStateException("not signed in: " + status);
    }
    return person;
  }

  /** The status of a page, or of its empty form sent with the token that protects forms. */
  int call(String path, String verb) {
    if (verb.equals("GET")) {
      return send(get(path)).statusCode();
    }
    return send(form(URI.create(here() + path), "csrf-token=" + token(path))).statusCode();
  }

  /** Sends a form; the answer is the page that the redirect leads to, or the form with errors. */
  HttpResponse<String> submit(String path, String fields) {
    return send(form(URI.create(here() + path), "csrf-token=" + token(path) + "&" + fields));
  }

  String read(String path) {
    return send(get(path)).body();
  }

  /** The token of a form that the person sees; for those who see none there is none to forge. */
  private String token(String path) {
    return Stream.of("/accounts/new", path, path.replaceAll("/[^/]+$", ""))
        .map(form -> TOKEN.matcher(read(form)))
        .filter(Matcher::find)
        .map(token -> URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))
        .findFirst()
        .orElse("none");
  }

  private static HttpRequest get(String path) {
    return HttpRequest.newBuilder(URI.create(here() + path)).header("Accept", "text/html").build();
  }

  private static HttpRequest form(URI to, String fields) {
    return HttpRequest.newBuilder(to)
        .header("Accept", "text/html")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(fields))
        .build();
  }

  private static String here() {
    return "http://localhost:" + RestAssured.port;
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return browser.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
